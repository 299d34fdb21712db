// From specification/support/resources/ticket-satisfaction-rating.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { satisfactionRatingLink } from '../links.ts';

/** What the methods of `tickets.satisfactionRating` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'tickets.satisfactionRating.create',
    method: 'POST',
    path: '/api/v2/tickets/{ticket_id}/satisfaction_rating',
    retry: 'never',
    answer: { satisfaction_rating: satisfactionRatingLink },
    body: { key: 'satisfaction_rating', model: satisfactionRatingLink, purpose: 'create' },
  },
};
