import { TicketForm } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes ticket forms one at a time: call create, update or delete for each.',
};

/** Forms of tickets. */
export const rows: Rows = {
  'ticket_forms | list': { call: (z) => z.ticketForms.list(), sends: 'GET /api/v2/ticket_forms?page[size]=100' },
  'ticket_forms | show': { call: (z) => z.ticketForms.get(1999), sends: 'GET /api/v2/ticket_forms/1999' },
  'ticket_forms | show_many': {
    call: (z) => z.ticketForms.getMany([1, 2]),
    sends: 'GET /api/v2/ticket_forms/show_many?ids=1,2',
  },
  'ticket_forms.create | single': {
    call: (z) => z.ticketForms.create(new TicketForm({ name: 'x' })),
    sends: 'POST /api/v2/ticket_forms',
    body: { ticket_form: { name: 'x' } },
  },
  'ticket_forms.create | bulk': oneByOne,
  'ticket_forms.update | single': {
    call: (z) => z.ticketForms.update(1999, { name: 'x' }),
    sends: 'PUT /api/v2/ticket_forms/1999',
    body: { ticket_form: { name: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'ticket_forms.update | bulk': oneByOne,
  'ticket_forms.delete | single': {
    call: (z) => z.ticketForms.delete(1999),
    sends: 'DELETE /api/v2/ticket_forms/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'ticket_forms.delete | bulk': oneByOne,
};
