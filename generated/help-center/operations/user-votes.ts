// From specification/help-center/resources/user-votes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { voteLink } from '../links.ts';

/** What the methods of `helpCenter.users.votes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.votes.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/votes',
    retry: 'safe',
    items: 'votes',
    model: voteLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
};
