import type { Rows } from '../../guides/row.ts';

const many = 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.';

/** Organizations. */
export const rows: Rows = {
  'organizations.list': { call: (z) => z.organizations.list(), sends: 'GET /api/v2/organizations?page[size]=100' },
  'organizations.listByUser': {
    call: (z) => z.users.organizations.list(5),
    sends: 'GET /api/v2/users/5/organizations?page[size]=100',
  },
  'organizations.count': { call: (z) => z.organizations.count(), sends: 'GET /api/v2/organizations/count' },
  'organizations.countByUser': {
    call: (z) => z.users.organizations.count(5),
    sends: 'GET /api/v2/users/5/organizations/count',
  },
  'organizations.related': { call: (z) => z.organizations.related(5), sends: 'GET /api/v2/organizations/5/related' },
  'organizations.show': { call: (z) => z.organizations.get(5), sends: 'GET /api/v2/organizations/5' },
  'organizations.showMany': {
    call: (z) => z.organizations.getMany([11, 12]),
    sends: 'GET /api/v2/organizations/show_many?ids=11,12',
  },
  'organizations.showManyByExternalIds': {
    call: (z) => z.organizations.listByExternalId({ external_ids: ['x1', 'x2'] }),
    sends: 'GET /api/v2/organizations/show_many?external_ids=x1,x2',
  },
  'organizations.create': {
    call: (z) => z.organizations.create({ name: 'x' }),
    sends: 'POST /api/v2/organizations',
    body: { organization: { name: 'x' } },
  },
  'organizations.createMany': {
    call: (z) => z.organizations.create([{ name: 'x' }]),
    sends: 'POST /api/v2/organizations/create_many',
    body: { organizations: [{ name: 'x' }] },
    note: many,
  },
  'organizations.createOrUpdate': {
    call: (z) => z.organizations.createOrUpdate({ external_id: 'x1', name: 'x' }),
    sends: 'POST /api/v2/organizations/create_or_update',
    body: { organization: { external_id: 'x1', name: 'x' } },
  },
  'organizations.update': {
    call: (z) => z.organizations.update(5, { notes: 'y' }),
    sends: 'PUT /api/v2/organizations/5',
    body: { organization: { notes: 'y' } },
  },
  'organizations.updateMany': {
    call: (z) => z.organizations.update([{ id: 5, notes: 'y' }]),
    sends: 'PUT /api/v2/organizations/update_many',
    body: { organizations: [{ id: 5, notes: 'y' }] },
    note: many,
  },
  'organizations.upsert': {
    call: (z) => z.organizations.createOrUpdate({ external_id: 'x1', name: 'x' }),
    sends: 'POST /api/v2/organizations/create_or_update',
    body: { organization: { external_id: 'x1', name: 'x' } },
  },
  'organizations.delete': { call: (z) => z.organizations.delete(5), sends: 'DELETE /api/v2/organizations/5' },
  'organizations.bulkDelete': {
    call: (z) => z.organizations.delete([11, 12]),
    sends: 'DELETE /api/v2/organizations/destroy_many?ids=11,12',
  },
  'organizations.bulkDeleteByExternalId': {
    call: (z) => z.organizations.deleteByExternalId({ external_ids: ['x1', 'x2'] }),
    sends: 'DELETE /api/v2/organizations/destroy_many?external_ids=x1,x2',
  },
  'organizations.search': {
    call: (z) => z.organizations.search({ external_id: 'x1' }),
    sends: 'GET /api/v2/organizations/search?external_id=x1&per_page=100',
  },
  'organizations.autocomplete': {
    call: (z) => z.organizations.autocomplete({ name: 'ac' }),
    sends: 'GET /api/v2/organizations/autocomplete?name=ac&per_page=100',
  },
  'organizations.incrementalInclude': {
    call: (z) => z.organizations.incremental({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/organizations?start_time=1767225600',
    note: 'Zendesk documents nothing that comes along with this export.',
  },
  'organizations.incremental': {
    call: (z) => z.organizations.incremental({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/organizations?start_time=1767225600',
  },
  'organizations.incrementalSample': {
    call: (z) => z.incrementalExports.sample('organizations', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/organizations/sample?start_time=1767225600',
    note: "Zendesk's sample of an export: 50 records at most, for trying out.",
  },
};
