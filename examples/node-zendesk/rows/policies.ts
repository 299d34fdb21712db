import type { Rows } from '../../guides/row.ts';

/** SLA policies. */
export const rows: Rows = {
  'policies.list': { call: (z) => z.slaPolicies.list(), sends: 'GET /api/v2/slas/policies?per_page=100' },
  'policies.show': { call: (z) => z.slaPolicies.get(5), sends: 'GET /api/v2/slas/policies/5' },
  'policies.create': {
    call: (z) =>
      z.slaPolicies.create({
        title: 'x',
        filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] },
        policy_metrics: [],
      }),
    sends: 'POST /api/v2/slas/policies',
    body: {
      sla_policy: {
        title: 'x',
        filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] },
        policy_metrics: [],
      },
    },
  },
  'policies.update': {
    call: (z) => z.slaPolicies.update(5, { title: 'y' }),
    sends: 'PUT /api/v2/slas/policies/5',
    body: { sla_policy: { title: 'y' } },
  },
  'policies.delete': { call: (z) => z.slaPolicies.delete(5), sends: 'DELETE /api/v2/slas/policies/5' },
  'policies.reorder': {
    call: (z) => z.slaPolicies.reorder({ sla_policy_ids: [11, 12] }),
    sends: 'PUT /api/v2/slas/policies/reorder',
    body: { sla_policy_ids: [11, 12] },
  },
  'policies.getDefinitions': {
    call: (z) => z.slaPolicies.definitions(),
    sends: 'GET /api/v2/slas/policies/definitions',
  },
};
