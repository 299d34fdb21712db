import type { Rows } from '../../guides/row.ts';

/** Audits of tickets. */
export const rows: Rows = {
  'ticketaudits.listAll': { call: (z) => z.ticketAudits.list(), sends: 'GET /api/v2/ticket_audits?page[size]=100' },
  'ticketaudits.list': { call: (z) => z.tickets.audits.list(5), sends: 'GET /api/v2/tickets/5/audits?page[size]=100' },
  'ticketaudits.count': { call: (z) => z.tickets.audits.count(5), sends: 'GET /api/v2/tickets/5/audits/count' },
  'ticketaudits.show': { call: (z) => z.tickets.audits.get(5, 6), sends: 'GET /api/v2/tickets/5/audits/6' },
  'ticketaudits.makePrivate': {
    call: (z) => z.tickets.audits.makePrivate(5, 6),
    sends: 'PUT /api/v2/tickets/5/audits/6/make_private',
  },
};
