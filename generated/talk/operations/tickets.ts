// From specification/talk/resources/tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketLink } from '../../support/links.ts';

/** What the methods of `talk.tickets` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'talk.tickets.create',
    method: 'POST',
    path: '/api/v2/channels/voice/tickets',
    retry: 'never',
    answer: { ticket: ticketLink },
    body: {
      key: 'ticket',
      model: ticketLink,
      purpose: 'create',
      beside: { display_to_agent: { type: 'integer', references: 'User' } },
    },
  },
};
