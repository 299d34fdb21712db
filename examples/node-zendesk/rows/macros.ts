import type { Rows } from '../../guides/row.ts';

/** Macros. */
export const rows: Rows = {
  'macros.list': {
    call: (z) => z.macros.list(),
    sends: 'GET /api/v2/macros?page[size]=100',
    note: 'node-zendesk lists active macros only: those are `macros.active()`.',
  },
  'macros.show': { call: (z) => z.macros.get(5), sends: 'GET /api/v2/macros/5' },
  'macros.search': {
    call: (z) => z.macros.search({ query: 'close' }),
    sends: 'GET /api/v2/macros/search?per_page=100&query=close',
  },
  'macros.listActive': { call: (z) => z.macros.active(), sends: 'GET /api/v2/macros/active?per_page=100' },
  'macros.listByParams': {
    call: (z) => z.macros.list({ access: 'personal' }),
    sends: 'GET /api/v2/macros?access=personal&page[size]=100',
  },
  'macros.apply': { call: (z) => z.macros.apply(5), sends: 'GET /api/v2/macros/5/apply' },
  'macros.applyTicket': { call: (z) => z.macros.applyToTicket(5, 6), sends: 'GET /api/v2/tickets/5/macros/6/apply' },
  'macros.create': {
    call: (z) => z.macros.create({ title: 'x', actions: [{ field: 'status', value: 'solved' }] }),
    sends: 'POST /api/v2/macros',
    body: { macro: { title: 'x', actions: [{ field: 'status', value: 'solved' }] } },
  },
  'macros.categories': { call: (z) => z.macros.categories(), sends: 'GET /api/v2/macros/categories' },
  'macros.update': {
    call: (z) => z.macros.update(5, { active: false }),
    sends: 'PUT /api/v2/macros/5',
    body: { macro: { active: false } },
  },
  'macros.delete': { call: (z) => z.macros.delete(5), sends: 'DELETE /api/v2/macros/5' },
  'macros.updateMany': {
    call: (z) => z.macros.update([{ id: 5, active: false }]),
    sends: 'PUT /api/v2/macros/update_many',
    body: { macros: [{ id: 5, active: false }] },
  },
};
