import type { Rows } from '../../guides/row.ts';

/** Events of tickets. */
export const rows: Rows = {
  'ticketevents.incrementalInclude': {
    call: (z) => z.ticketEvents.incremental({ start_time: 1767225600, include: ['comment_events'] }),
    sends: 'GET /api/v2/incremental/ticket_events?include=comment_events&start_time=1767225600',
  },
  'ticketevents.incremental': {
    call: (z) => z.ticketEvents.incremental({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/ticket_events?start_time=1767225600',
  },
  'ticketevents.incrementalSample': {
    call: (z) => z.incrementalExports.sample('ticket_events', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/ticket_events/sample?start_time=1767225600',
    note: "Zendesk's sample of an export: 50 records at most, for trying out.",
  },
};
