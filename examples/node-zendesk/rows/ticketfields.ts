import type { Rows } from '../../guides/row.ts';

/** Fields of tickets. */
export const rows: Rows = {
  'ticketfields.list': { call: (z) => z.ticketFields.list(), sends: 'GET /api/v2/ticket_fields?page[size]=100' },
  'ticketfields.listWithLocale': {
    call: (z) => z.ticketFields.list({ locale: 'en-us' }),
    sends: 'GET /api/v2/ticket_fields?locale=en-us&page[size]=100',
  },
  'ticketfields.show': { call: (z) => z.ticketFields.get(5), sends: 'GET /api/v2/ticket_fields/5' },
  'ticketfields.count': { call: (z) => z.ticketFields.count(), sends: 'GET /api/v2/ticket_fields/count' },
  'ticketfields.create': {
    call: (z) => z.ticketFields.create({ type: 'text', title: 'x' }),
    sends: 'POST /api/v2/ticket_fields',
    body: { ticket_field: { type: 'text', title: 'x' } },
  },
  'ticketfields.update': {
    call: (z) => z.ticketFields.update(5, { title: 'y' }),
    sends: 'PUT /api/v2/ticket_fields/5',
    body: { ticket_field: { title: 'y' } },
  },
  'ticketfields.delete': { call: (z) => z.ticketFields.delete(5), sends: 'DELETE /api/v2/ticket_fields/5' },
  'ticketfields.listOptions': {
    call: (z) => z.ticketFields.options.list(5),
    sends: 'GET /api/v2/ticket_fields/5/options?page[size]=100',
  },
  'ticketfields.showOption': {
    call: (z) => z.ticketFields.options.get(5, 6),
    sends: 'GET /api/v2/ticket_fields/5/options/6',
  },
  'ticketfields.createOrUpdateOption': {
    call: (z) => z.ticketFields.options.createOrUpdate(5, { name: 'Grape', value: 'grape' }),
    sends: 'POST /api/v2/ticket_fields/5/options',
    body: { custom_field_option: { name: 'Grape', value: 'grape' } },
  },
  'ticketfields.deleteOption': {
    call: (z) => z.ticketFields.options.delete(5, 6),
    sends: 'DELETE /api/v2/ticket_fields/5/options/6',
  },
};
