import type { Rows } from '../../guides/row.ts';

/** Messages that were held back. */
export const rows: Rows = {
  'suspended_tickets | list': {
    call: (z) => z.suspendedTickets.list(),
    sends: 'GET /api/v2/suspended_tickets?page[size]=100',
  },
  'suspended_tickets | show': {
    call: (z) => z.suspendedTickets.get(435),
    sends: 'GET /api/v2/suspended_tickets/435',
    note: 'It is the suspended ticket, also where it is answered as a list.',
  },
  'suspended_tickets | show_many': { cannot: 'Zendesk has no show_many for suspended tickets: get them one by one.' },
  'suspended_tickets.recover | single': {
    call: (z) => z.suspendedTickets.recover(435),
    sends: 'PUT /api/v2/suspended_tickets/435/recover',
  },
  'suspended_tickets.recover | bulk': {
    call: (z) => z.suspendedTickets.recover([435, 436]),
    sends: 'PUT /api/v2/suspended_tickets/recover_many?ids=435,436',
  },
  'suspended_tickets.delete | single': {
    call: (z) => z.suspendedTickets.delete(435),
    sends: 'DELETE /api/v2/suspended_tickets/435',
  },
  'suspended_tickets.delete | bulk': {
    call: (z) => z.suspendedTickets.delete([435, 436]),
    sends: 'DELETE /api/v2/suspended_tickets/destroy_many?ids=435,436',
  },
};
