import { ArticleComment } from 'zents';
import type { Rows } from '../../guides/row.ts';

const comments = '/api/v2/help_center/articles/5/comments';

/** Comments on articles. */
export const rows: Rows = {
  'help_center.comments | call': { cannot: 'zenpy refuses it. List the comments of an article, or of a user.' },
  'help_center.comments.show': {
    call: (z) => z.helpCenter.articles.comments.get(5, 8),
    sends: `GET ${comments}/8`,
  },
  'help_center.comments.create': {
    call: (z) => z.helpCenter.articles.comments.create(5, new ArticleComment({ body: 'b', locale: 'en-us' })),
    sends: `POST ${comments}`,
    body: { comment: { body: 'b', locale: 'en-us' } },
  },
  'help_center.comments.update': {
    call: (z) => z.helpCenter.articles.comments.update(5, 8, { body: 'b' }),
    sends: `PUT ${comments}/8`,
    body: { comment: { body: 'b' } },
  },
  'help_center.comments.delete': {
    call: (z) => z.helpCenter.articles.comments.delete(5, 8),
    sends: `DELETE ${comments}/8`,
  },
  'help_center.comments.user_comments': {
    call: (z) => z.helpCenter.users.comments.list(9),
    sends: 'GET /api/v2/help_center/users/9/comments?page[size]=100',
  },
  'help_center.comments.community_comments': {
    call: (z) => z.helpCenter.communityUsers.comments.list(9),
    sends: 'GET /api/v2/community/users/9/comments?page[size]=100',
  },
};
