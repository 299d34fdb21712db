import type { Rows } from '../../guides/row.ts';

/** Automations. */
export const rows: Rows = {
  'automations.list': { call: (z) => z.automations.list(), sends: 'GET /api/v2/automations?page[size]=100' },
  'automations.listActive': {
    call: (z) => z.automations.active(),
    sends: 'GET /api/v2/automations/active?per_page=100',
  },
  'automations.show': { call: (z) => z.automations.get(5), sends: 'GET /api/v2/automations/5' },
  'automations.create': {
    call: (z) =>
      z.automations.create({
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'status', value: 'closed' }],
      }),
    sends: 'POST /api/v2/automations',
    body: {
      automation: {
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'status', value: 'closed' }],
      },
    },
  },
  'automations.update': {
    call: (z) => z.automations.update(5, { active: false }),
    sends: 'PUT /api/v2/automations/5',
    body: { automation: { active: false } },
  },
  'automations.updateMany': {
    call: (z) => z.automations.update([{ id: 5, active: false }]),
    sends: 'PUT /api/v2/automations/update_many',
    body: { automations: [{ id: 5, active: false }] },
  },
  'automations.delete': { call: (z) => z.automations.delete(5), sends: 'DELETE /api/v2/automations/5' },
  'automations.bulkDelete': {
    call: (z) => z.automations.delete([11, 12]),
    sends: 'DELETE /api/v2/automations/destroy_many?ids=11,12',
  },
  'automations.search': {
    call: (z) => z.automations.search({ query: 'close' }),
    sends: 'GET /api/v2/automations/search?per_page=100&query=close',
    note: 'node-zendesk drops the query.',
  },
  'automations.reorder': {
    call: (z) =>
      z.automations.update([
        { id: 11, position: 1 },
        { id: 12, position: 2 },
      ]),
    sends: 'PUT /api/v2/automations/update_many',
    body: {
      automations: [
        { id: 11, position: 1 },
        { id: 12, position: 2 },
      ],
    },
    note: 'Zendesk has no call that puts automations in order: their positions do.',
  },
};
