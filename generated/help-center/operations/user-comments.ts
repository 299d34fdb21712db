// From specification/help-center/resources/user-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleCommentLink, articleLink } from '../links.ts';

/** What the methods of `helpCenter.users.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.comments.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: articleCommentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, articles: { key: 'articles', to: articleLink } },
  },
};
