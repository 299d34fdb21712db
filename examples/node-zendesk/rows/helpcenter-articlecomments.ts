import type { Rows } from '../../guides/row.ts';

/** Comments on articles. */
export const rows: Rows = {
  'helpcenter.articlecomments.listByUser': {
    call: (z) => z.helpCenter.users.comments.list(5),
    sends: 'GET /api/v2/help_center/users/5/comments?page[size]=100',
  },
  'helpcenter.articlecomments.listByArticle': {
    call: (z) => z.helpCenter.articles.comments.list(5),
    sends: 'GET /api/v2/help_center/articles/5/comments?page[size]=100',
  },
  'helpcenter.articlecomments.show': {
    call: (z) => z.helpCenter.articles.comments.get(5, 6),
    sends: 'GET /api/v2/help_center/articles/5/comments/6',
  },
  'helpcenter.articlecomments.create': {
    call: (z) => z.helpCenter.articles.comments.create(5, { body: 'c', locale: 'en-us' }),
    sends: 'POST /api/v2/help_center/articles/5/comments',
    body: { comment: { body: 'c', locale: 'en-us' } },
  },
  'helpcenter.articlecomments.update': {
    call: (z) => z.helpCenter.articles.comments.update(5, 6, { body: 'd' }),
    sends: 'PUT /api/v2/help_center/articles/5/comments/6',
    body: { comment: { body: 'd' } },
  },
  'helpcenter.articlecomments.delete': {
    call: (z) => z.helpCenter.articles.comments.delete(5, 6),
    sends: 'DELETE /api/v2/help_center/articles/5/comments/6',
  },
};
