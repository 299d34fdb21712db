import { SlaPolicy } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Times that are promised to requesters. */
export const rows: Rows = {
  'sla_policies | list': { call: (z) => z.slaPolicies.list(), sends: 'GET /api/v2/slas/policies?per_page=100' },
  'sla_policies | show': { call: (z) => z.slaPolicies.get(36), sends: 'GET /api/v2/slas/policies/36' },
  'sla_policies | show_many': { cannot: 'Zendesk has no show_many for SLA policies: read the list, which is short.' },
  'sla_policies.create | single': {
    call: (z) =>
      z.slaPolicies.create(
        new SlaPolicy({ title: 'x', filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] } }),
      ),
    sends: 'POST /api/v2/slas/policies',
    body: {
      sla_policy: { title: 'x', filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] } },
    },
  },
  'sla_policies.update | single': {
    call: (z) => z.slaPolicies.update(36, { title: 'y' }),
    sends: 'PUT /api/v2/slas/policies/36',
    body: { sla_policy: { title: 'y' } },
  },
  'sla_policies.delete | single': { call: (z) => z.slaPolicies.delete(36), sends: 'DELETE /api/v2/slas/policies/36' },
  'sla_policies.delete | bulk': { cannot: 'Zendesk has no destroy_many for SLA policies: delete them one by one.' },
  'sla_policies.definitions': {
    call: (z) => z.slaPolicies.definitions(),
    sends: 'GET /api/v2/slas/policies/definitions',
  },
};
