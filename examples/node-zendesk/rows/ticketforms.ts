import type { Rows } from '../../guides/row.ts';

/** Forms of tickets. */
export const rows: Rows = {
  'ticketforms.list': {
    call: (z) => z.ticketForms.list({ active: true }),
    sends: 'GET /api/v2/ticket_forms?active=true&page[size]=100',
  },
  'ticketforms.show': { call: (z) => z.ticketForms.get(5), sends: 'GET /api/v2/ticket_forms/5' },
  'ticketforms.create': {
    call: (z) => z.ticketForms.create({ name: 'x' }),
    sends: 'POST /api/v2/ticket_forms',
    body: { ticket_form: { name: 'x' } },
  },
  'ticketforms.update': {
    call: (z) => z.ticketForms.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/ticket_forms/5',
    body: { ticket_form: { name: 'y' } },
  },
  'ticketforms.delete': { call: (z) => z.ticketForms.delete(5), sends: 'DELETE /api/v2/ticket_forms/5' },
  'ticketforms.clone': {
    call: (z) => z.ticketForms.clone(5, { prepend_clone_title: true }),
    sends: 'POST /api/v2/ticket_forms/5/clone',
    body: { prepend_clone_title: true },
  },
  'ticketforms.reorder': {
    call: (z) => z.ticketForms.reorder({ ticket_form_ids: [11, 12] }),
    sends: 'PUT /api/v2/ticket_forms/reorder',
    body: { ticket_form_ids: [11, 12] },
  },
};
