// From specification/help-center/resources/post-comment-votes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { voteLink } from '../links.ts';

/** What the methods of `helpCenter.posts.comments.votes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.posts.comments.votes.list',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}/comments/{comment_id}/votes',
    records: { comment_id: 'PostComment' },
    retry: 'safe',
    items: 'votes',
    model: voteLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
};
