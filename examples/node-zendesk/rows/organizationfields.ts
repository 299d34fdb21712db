import type { Rows } from '../../guides/row.ts';

/** Fields of organizations. */
export const rows: Rows = {
  'organizationfields.list': {
    call: (z) => z.organizationFields.list(),
    sends: 'GET /api/v2/organization_fields?page[size]=100',
  },
  'organizationfields.show': { call: (z) => z.organizationFields.get(5), sends: 'GET /api/v2/organization_fields/5' },
  'organizationfields.create': {
    call: (z) => z.organizationFields.create({ type: 'text', key: 'floor', title: 'Floor' }),
    sends: 'POST /api/v2/organization_fields',
    body: { organization_field: { type: 'text', key: 'floor', title: 'Floor' } },
  },
  'organizationfields.update': {
    call: (z) => z.organizationFields.update(5, { title: 'Storey' }),
    sends: 'PUT /api/v2/organization_fields/5',
    body: { organization_field: { title: 'Storey' } },
  },
  'organizationfields.delete': {
    call: (z) => z.organizationFields.delete(5),
    sends: 'DELETE /api/v2/organization_fields/5',
  },
  'organizationfields.reorder': {
    call: (z) => z.organizationFields.reorder({ organization_field_ids: [11, 12] }),
    sends: 'PUT /api/v2/organization_fields/reorder',
    body: { organization_field_ids: [11, 12] },
  },
};
