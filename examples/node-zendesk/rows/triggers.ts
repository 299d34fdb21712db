import type { Rows } from '../../guides/row.ts';

/** Triggers. */
export const rows: Rows = {
  'triggers.search': {
    call: (z) => z.triggers.search({ query: 'close' }),
    sends: 'GET /api/v2/triggers/search?per_page=100&query=close',
  },
  'triggers.definitions': { call: (z) => z.triggers.definitions(), sends: 'GET /api/v2/triggers/definitions' },
  'triggers.list': {
    call: (z) => z.triggers.list({ active: true }),
    sends: 'GET /api/v2/triggers?active=true&page[size]=100',
  },
  'triggers.listActive': { call: (z) => z.triggers.active(), sends: 'GET /api/v2/triggers/active?page[size]=100' },
  'triggers.show': { call: (z) => z.triggers.get(5), sends: 'GET /api/v2/triggers/5' },
  'triggers.create': {
    call: (z) =>
      z.triggers.create({
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'priority', value: 'high' }],
      }),
    sends: 'POST /api/v2/triggers',
    body: {
      trigger: {
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'priority', value: 'high' }],
      },
    },
  },
  'triggers.update': {
    call: (z) => z.triggers.update(5, { active: false }),
    sends: 'PUT /api/v2/triggers/5',
    body: { trigger: { active: false } },
  },
  'triggers.updateMany': {
    call: (z) => z.triggers.update([{ id: 5, active: false }]),
    sends: 'PUT /api/v2/triggers/update_many',
    body: { triggers: [{ id: 5, active: false }] },
  },
  'triggers.delete': { call: (z) => z.triggers.delete(5), sends: 'DELETE /api/v2/triggers/5' },
  'triggers.bulkDelete': {
    call: (z) => z.triggers.delete([11, 12]),
    sends: 'DELETE /api/v2/triggers/destroy_many?ids=11,12',
    note: 'node-zendesk asks for a path of its own making.',
  },
  'triggers.reorder': {
    call: (z) => z.triggers.reorder({ trigger_ids: [11, 12] }),
    sends: 'PUT /api/v2/triggers/reorder',
    body: { trigger_ids: [11, 12] },
  },
  'triggers.listRevisions': { call: (z) => z.triggers.revisions.list(5), sends: 'GET /api/v2/triggers/5/revisions' },
  'triggers.showRevision': { call: (z) => z.triggers.revisions.get(5, 6), sends: 'GET /api/v2/triggers/5/revisions/6' },
};
