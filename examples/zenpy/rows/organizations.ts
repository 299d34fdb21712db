import { Organization } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Organizations and what belongs to them. */
export const rows: Rows = {
  'organizations | list': {
    call: (z) => z.organizations.list(),
    sends: 'GET /api/v2/organizations?page[size]=100',
  },
  'organizations | show': { call: (z) => z.organizations.get(5), sends: 'GET /api/v2/organizations/5' },
  'organizations | show_many': {
    call: (z) => z.organizations.getMany([5, 6]),
    sends: 'GET /api/v2/organizations/show_many?ids=5,6',
  },
  'organizations | by_external_id': {
    call: (z) => z.organizations.listByExternalId({ external_ids: 'crm-7' }),
    sends: 'GET /api/v2/organizations/show_many?external_ids=crm-7',
  },
  'organizations | by_external_ids': {
    call: (z) => z.organizations.listByExternalId({ external_ids: ['crm-7', 'crm-8'] }),
    sends: 'GET /api/v2/organizations/show_many?external_ids=crm-7,crm-8',
  },
  'organizations.create | single': {
    call: (z) => z.organizations.create(new Organization({ name: 'Acme' })),
    sends: 'POST /api/v2/organizations',
    body: { organization: { name: 'Acme' } },
  },
  'organizations.create | bulk': {
    call: (z) => z.organizations.create([{ name: 'Acme' }, { name: 'Initech' }]),
    sends: 'POST /api/v2/organizations/create_many',
    body: { organizations: [{ name: 'Acme' }, { name: 'Initech' }] },
  },
  'organizations.create_or_update | single': {
    call: (z) => z.organizations.createOrUpdate({ name: 'Acme', external_id: 'crm-7' }),
    sends: 'POST /api/v2/organizations/create_or_update',
    body: { organization: { name: 'Acme', external_id: 'crm-7' } },
  },
  'organizations.create_or_update | bulk': {
    cannot: 'Zendesk has no such call for many organizations: call `organizations.createOrUpdate` for each.',
  },
  'organizations.update | single': {
    call: (z) => z.organizations.update(5, { notes: 'x' }),
    sends: 'PUT /api/v2/organizations/5',
    body: { organization: { notes: 'x' } },
  },
  'organizations.update | bulk': {
    call: (z) => z.organizations.update([{ id: 5, notes: 'x' }]),
    sends: 'PUT /api/v2/organizations/update_many',
    body: { organizations: [{ id: 5, notes: 'x' }] },
  },
  'organizations.update_by_external_id | bulk': {
    call: (z) => z.organizations.updateByExternalId({ notes: 'x' }, { external_ids: ['crm-7', 'crm-8'] }),
    sends: 'PUT /api/v2/organizations/update_many?external_ids=crm-7,crm-8',
    body: { organization: { notes: 'x' } },
    note: 'The same change for all of them. Zendesk takes no list of organizations beside external_ids.',
  },
  'organizations.delete | single': {
    call: (z) => z.organizations.delete(5),
    sends: 'DELETE /api/v2/organizations/5',
  },
  'organizations.delete | bulk': {
    call: (z) => z.organizations.delete([5, 6]),
    sends: 'DELETE /api/v2/organizations/destroy_many?ids=5,6',
  },
  'organizations.delete_by_external_id | bulk': {
    call: (z) => z.organizations.deleteByExternalId({ external_ids: ['crm-7', 'crm-8'] }),
    sends: 'DELETE /api/v2/organizations/destroy_many?external_ids=crm-7,crm-8',
  },
  'organizations.tags | list': {
    call: (z) => z.organizations.tags.list(5),
    sends: 'GET /api/v2/organizations/5/tags',
  },
  'organizations.add_tags': {
    call: (z) => z.organizations.tags.add(5, ['vip']),
    sends: 'PUT /api/v2/organizations/5/tags',
    body: { tags: ['vip'] },
  },
  'organizations.set_tags': {
    call: (z) => z.organizations.tags.set(5, ['vip']),
    sends: 'POST /api/v2/organizations/5/tags',
    body: { tags: ['vip'] },
  },
  'organizations.delete_tags': {
    call: (z) => z.organizations.tags.remove(5, ['vip']),
    sends: 'DELETE /api/v2/organizations/5/tags',
    body: { tags: ['vip'] },
  },
  'organizations.users': {
    call: (z) => z.organizations.users.list(5),
    sends: 'GET /api/v2/organizations/5/users?page[size]=100',
  },
  'organizations.organization_fields': {
    cannot:
      'Zendesk has no fields of one organization: `organization.organization_fields` has their values, `organizationFields.list()` the fields.',
  },
  'organizations.organization_memberships': {
    call: (z) => z.organizations.organizationMemberships.list(5),
    sends: 'GET /api/v2/organizations/5/organization_memberships?page[size]=100',
  },
  'organizations.external': {
    call: (z) => z.organizations.search({ external_id: 'crm-7' }),
    sends: 'GET /api/v2/organizations/search?external_id=crm-7&per_page=100',
    note: 'The key is encoded, and nothing is put behind it.',
  },
};
