import type { Rows } from '../../guides/row.ts';

/** Imports of tickets. */
export const rows: Rows = {
  'imports.ticket': {
    call: (z) => z.tickets.import({ subject: 'x', comments: [{ value: 'c', author_id: 7 }] }),
    sends: 'POST /api/v2/imports/tickets',
    body: { ticket: { subject: 'x', comments: [{ value: 'c', author_id: 7 }] } },
  },
  'imports.ticketMany': {
    call: (z) => z.tickets.import([{ subject: 'x' }]),
    sends: 'POST /api/v2/imports/tickets/create_many',
    body: { tickets: [{ subject: 'x' }] },
    note: 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.',
  },
};
