import type { Rows } from '../../guides/row.ts';

/** Views. */
export const rows: Rows = {
  'views.list': { call: (z) => z.views.list(), sends: 'GET /api/v2/views?page[size]=100' },
  'views.listActive': { call: (z) => z.views.active(), sends: 'GET /api/v2/views/active?per_page=100' },
  'views.listCompact': { call: (z) => z.views.compact(), sends: 'GET /api/v2/views/compact' },
  'views.show': { call: (z) => z.views.get(5), sends: 'GET /api/v2/views/5' },
  'views.create': {
    call: (z) => z.views.create({ title: 'x', all: [{ field: 'status', operator: 'is', value: 'open' }] }),
    sends: 'POST /api/v2/views',
    body: { view: { title: 'x', all: [{ field: 'status', operator: 'is', value: 'open' }] } },
  },
  'views.update': {
    call: (z) => z.views.update(5, { title: 'y' }),
    sends: 'PUT /api/v2/views/5',
    body: { view: { title: 'y' } },
  },
  'views.execute': {
    call: (z) => z.views.execute(5, { sort_by: 'status' }),
    sends: 'GET /api/v2/views/5/execute?sort_by=status',
    note: 'Gives rows and columns.',
  },
  'views.tickets': { call: (z) => z.views.tickets.list(5), sends: 'GET /api/v2/views/5/tickets?page[size]=100' },
  'views.preview': {
    call: (z) =>
      z.views.preview({ all: [{ field: 'status', operator: 'is', value: 'open' }], output: { columns: ['subject'] } }),
    sends: 'POST /api/v2/views/preview',
    body: { view: { all: [{ field: 'status', operator: 'is', value: 'open' }], output: { columns: ['subject'] } } },
  },
  'views.showCount': { call: (z) => z.views.tickets.count(5), sends: 'GET /api/v2/views/5/count' },
  'views.showCounts': {
    call: (z) => z.views.countMany({ ids: [11, 12] }),
    sends: 'GET /api/v2/views/count_many?ids=11,12',
  },
  'views.export': { call: (z) => z.views.export(5), sends: 'GET /api/v2/views/5/export' },
  'views.listActiveShared': {
    call: (z) => z.views.list({ access: 'shared', active: true }),
    sends: 'GET /api/v2/views?access=shared&active=true&page[size]=100',
    note: 'Zendesk documents no call of its own for it.',
  },
  'views.showExecutionStatus': {
    cannot: 'Zendesk documents no such call: `views.execute` answers with the rows themselves.',
  },
  'views.showRecentTicketIDs': {
    cannot: 'Zendesk documents no such call: `views.tickets.list` has the tickets of a view.',
  },
  'views.delete': {
    call: (z) => z.views.delete(5),
    sends: 'DELETE /api/v2/views/5',
    note: "node-zendesk's method calls itself until the stack overflows.",
  },
  'views.reorder': {
    call: (z) =>
      z.views.update([
        { id: 11, position: 1 },
        { id: 12, position: 2 },
      ]),
    sends: 'PUT /api/v2/views/update_many',
    body: {
      views: [
        { id: 11, position: 1 },
        { id: 12, position: 2 },
      ],
    },
    note: 'Zendesk has no call that puts views in order: their positions do.',
  },
};
