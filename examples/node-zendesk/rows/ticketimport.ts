import type { Rows } from '../../guides/row.ts';

/** Imports of tickets, under another name. */
export const rows: Rows = {
  'ticketimport.import': {
    call: (z) => z.tickets.import({ subject: 'x', comments: [{ value: 'c', author_id: 7 }] }),
    sends: 'POST /api/v2/imports/tickets',
    body: { ticket: { subject: 'x', comments: [{ value: 'c', author_id: 7 }] } },
  },
  'ticketimport.exportAudit': {
    call: (z) => z.tickets.audits.list(5),
    sends: 'GET /api/v2/tickets/5/audits?page[size]=100',
  },
  'ticketimport.bulkImport': {
    call: (z) => z.tickets.import([{ subject: 'x' }]),
    sends: 'POST /api/v2/imports/tickets/create_many',
    body: { tickets: [{ subject: 'x' }] },
    note: 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.',
  },
};
