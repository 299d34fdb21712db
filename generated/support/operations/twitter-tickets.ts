// From specification/support/resources/twitter-tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { tweetTicketLink } from '../links.ts';

/** What the methods of `channels.twitter.tickets` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'channels.twitter.tickets.create',
    method: 'POST',
    path: '/api/v2/channels/twitter/tickets',
    retry: 'never',
    answer: 'none',
    body: { key: 'ticket', model: tweetTicketLink, purpose: 'create' },
  },
};
