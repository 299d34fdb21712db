// From specification/support/resources/ticket-events.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ticketEventLink } from '../links.ts';

/** What the methods of `ticketEvents` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'ticketEvents.incremental',
    method: 'GET',
    path: '/api/v2/incremental/ticket_events',
    retry: 'safe',
    items: 'ticket_events',
    model: ticketEventLink,
    pagination: ['incrementalTime'],
    embedded: ['comment_events'],
    query: {
      start_time: { type: 'unixTime' },
      support_type_scope: { type: 'string', values: ['all', 'agent', 'ai_agent'] },
    },
    bucket: 'incremental-exports',
  },
};
