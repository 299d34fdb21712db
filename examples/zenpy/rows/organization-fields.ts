import { OrganizationField } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot:
    'Zendesk makes, changes and deletes organization fields one at a time: call create, update or delete for each.',
};

/** Fields of organizations. */
export const rows: Rows = {
  'organization_fields | list': {
    call: (z) => z.organizationFields.list(),
    sends: 'GET /api/v2/organization_fields?page[size]=100',
  },
  'organization_fields | show': {
    call: (z) => z.organizationFields.get(1999),
    sends: 'GET /api/v2/organization_fields/1999',
  },
  'organization_fields | show_many': {
    cannot: 'Zendesk has no such call: organizationFields.list has all of them, and references to them load by it.',
  },
  'organization_fields.create | single': {
    call: (z) => z.organizationFields.create(new OrganizationField({ key: 'x', type: 'text', title: 'x' })),
    sends: 'POST /api/v2/organization_fields',
    body: { organization_field: { key: 'x', type: 'text', title: 'x' } },
  },
  'organization_fields.create | bulk': oneByOne,
  'organization_fields.update | single': {
    call: (z) => z.organizationFields.update(1999, { title: 'x' }),
    sends: 'PUT /api/v2/organization_fields/1999',
    body: { organization_field: { title: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'organization_fields.update | bulk': oneByOne,
  'organization_fields.delete | single': {
    call: (z) => z.organizationFields.delete(1999),
    sends: 'DELETE /api/v2/organization_fields/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'organization_fields.delete | bulk': oneByOne,
  'organization_fields.reorder': {
    call: (z) => z.organizationFields.reorder({ organization_field_ids: [1, 2] }),
    sends: 'PUT /api/v2/organization_fields/reorder',
    body: { organization_field_ids: [1, 2] },
  },
};
