// From specification/help-center/resources/community-user-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { postCommentLink, postLink } from '../links.ts';

/** What the methods of `helpCenter.communityUsers.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.communityUsers.comments.list',
    method: 'GET',
    path: '/api/v2/community/users/{user_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: postCommentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, posts: { key: 'posts', to: postLink } },
  },
};
