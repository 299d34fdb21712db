// From specification/support/resources/twitter-ticket-statuses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { tweetStatusLink } from '../links.ts';

/** What the methods of `channels.twitter.tickets.statuses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'channels.twitter.tickets.statuses.list',
    method: 'GET',
    path: '/api/v2/channels/twitter/tickets/{comment_id}/statuses',
    retry: 'safe',
    items: 'statuses',
    model: tweetStatusLink,
    pagination: [],
    query: { ids: { type: 'integer[]' } },
  },
};
