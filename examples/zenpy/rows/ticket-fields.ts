import { CustomFieldOption, TicketField } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes ticket fields one at a time: call create, update or delete for each.',
};

/** Fields of tickets and the choices of dropdowns. */
export const rows: Rows = {
  'ticket_fields | list': { call: (z) => z.ticketFields.list(), sends: 'GET /api/v2/ticket_fields?page[size]=100' },
  'ticket_fields | show': { call: (z) => z.ticketFields.get(1999), sends: 'GET /api/v2/ticket_fields/1999' },
  'ticket_fields | show_many': {
    call: (z) => z.ticketFields.getMany([1, 2]),
    sends: 'GET /api/v2/ticket_fields/show_many?ids=1,2',
  },
  'ticket_fields.create | single': {
    call: (z) => z.ticketFields.create(new TicketField({ type: 'text', title: 'x' })),
    sends: 'POST /api/v2/ticket_fields',
    body: { ticket_field: { type: 'text', title: 'x' } },
  },
  'ticket_fields.create | bulk': oneByOne,
  'ticket_fields.update | single': {
    call: (z) => z.ticketFields.update(1999, { title: 'x' }),
    sends: 'PUT /api/v2/ticket_fields/1999',
    body: { ticket_field: { title: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'ticket_fields.update | bulk': oneByOne,
  'ticket_fields.delete | single': {
    call: (z) => z.ticketFields.delete(1999),
    sends: 'DELETE /api/v2/ticket_fields/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'ticket_fields.delete | bulk': oneByOne,
  'ticket_fields.options | list': {
    call: (z) => z.ticketFields.options.list(1),
    sends: 'GET /api/v2/ticket_fields/1/options?page[size]=100',
  },
  'ticket_fields.options.show': {
    call: (z) => z.ticketFields.options.get(1, 2),
    sends: 'GET /api/v2/ticket_fields/1/options/2',
  },
  'ticket_fields.options.create_or_update': {
    call: (z) => z.ticketFields.options.createOrUpdate(1, new CustomFieldOption({ name: 'n', value: 'v' })),
    sends: 'POST /api/v2/ticket_fields/1/options',
    body: { custom_field_option: { name: 'n', value: 'v' } },
  },
  'ticket_fields.options.delete': {
    call: (z) => z.ticketFields.options.delete(1, 2),
    sends: 'DELETE /api/v2/ticket_fields/1/options/2',
  },
};
