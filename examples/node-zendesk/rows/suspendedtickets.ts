import type { Rows } from '../../guides/row.ts';

/** Suspended tickets. */
export const rows: Rows = {
  'suspendedtickets.list': {
    call: (z) => z.suspendedTickets.list(),
    sends: 'GET /api/v2/suspended_tickets?page[size]=100',
  },
  'suspendedtickets.show': { call: (z) => z.suspendedTickets.get(5), sends: 'GET /api/v2/suspended_tickets/5' },
  'suspendedtickets.recover': {
    call: (z) => z.suspendedTickets.recover(5),
    sends: 'PUT /api/v2/suspended_tickets/5/recover',
  },
  'suspendedtickets.recoverMany': {
    call: (z) => z.suspendedTickets.recover([11, 12]),
    sends: 'PUT /api/v2/suspended_tickets/recover_many?ids=11,12',
  },
  'suspendedtickets.delete': { call: (z) => z.suspendedTickets.delete(5), sends: 'DELETE /api/v2/suspended_tickets/5' },
  'suspendedtickets.destroyMany': {
    call: (z) => z.suspendedTickets.delete([11, 12]),
    sends: 'DELETE /api/v2/suspended_tickets/destroy_many?ids=11,12',
  },
  'suspendedtickets.deleteMany': {
    call: (z) => z.suspendedTickets.delete([11, 12]),
    sends: 'DELETE /api/v2/suspended_tickets/destroy_many?ids=11,12',
  },
  'suspendedtickets.attachments': {
    call: (z) => z.suspendedTickets.attachments({}),
    sends: 'POST /api/v2/suspended_tickets/attachments',
    body: {},
    note: "Zendesk's own document has no id in the address.",
  },
  'suspendedtickets.exportTickets': {
    call: (z) => z.suspendedTickets.export(),
    sends: 'POST /api/v2/suspended_tickets/export',
  },
};
