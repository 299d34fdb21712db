import type { Rows } from '../../guides/row.ts';

const byTime = 'Zendesk advises the export by cursor: `tickets.incremental`.';

/** Exports of tickets. */
export const rows: Rows = {
  'ticketexport.export': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets?start_time=1767225600',
    note: byTime,
  },
  'ticketexport.exportWithUser': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600, include: ['users', 'groups'] }),
    sends: 'GET /api/v2/incremental/tickets?include=users,groups&start_time=1767225600',
    note: byTime,
  },
  'ticketexport.exportWithInclude': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600, include: ['users'] }),
    sends: 'GET /api/v2/incremental/tickets?include=users&start_time=1767225600',
    note: byTime,
  },
  'ticketexport.exportCursor': {
    call: (z) => z.tickets.incremental({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets/cursor?start_time=1767225600',
    note: 'To go on later: `incremental({ from: exported.checkpoint })`.',
  },
  'ticketexport.exportAudit': {
    call: (z) => z.tickets.audits.list(5),
    sends: 'GET /api/v2/tickets/5/audits?page[size]=100',
  },
  'ticketexport.sample': {
    call: (z) => z.incrementalExports.sample('tickets', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets/sample?start_time=1767225600',
    note: 'The call that node-zendesk makes is an old one.',
  },
};
