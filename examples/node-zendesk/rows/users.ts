import type { Rows } from '../../guides/row.ts';

const many = 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.';
const byTime = 'Zendesk advises the export by cursor: `users.incremental`.';

/** Users. */
export const rows: Rows = {
  'users.auth': { call: (z) => z.users.me(), sends: 'GET /api/v2/users/me' },
  'users.list': { call: (z) => z.users.list(), sends: 'GET /api/v2/users?page[size]=100' },
  'users.listWithFilter': {
    call: (z) => z.users.list({ role: 'agent' }),
    sends: 'GET /api/v2/users?page[size]=100&role=agent',
  },
  'users.listByGroup': { call: (z) => z.groups.users.list(5), sends: 'GET /api/v2/groups/5/users?page[size]=100' },
  'users.listByOrganization': {
    call: (z) => z.organizations.users.list(5),
    sends: 'GET /api/v2/organizations/5/users?page[size]=100',
  },
  'users.show': { call: (z) => z.users.get(5), sends: 'GET /api/v2/users/5' },
  'users.showMany': { call: (z) => z.users.getMany([11, 12]), sends: 'GET /api/v2/users/show_many?ids=11,12' },
  'users.create': {
    call: (z) => z.users.create({ name: 'Ada', email: 'ada@example.com' }),
    sends: 'POST /api/v2/users',
    body: { user: { name: 'Ada', email: 'ada@example.com' } },
  },
  'users.createMany': {
    call: (z) => z.users.create([{ name: 'Ada' }]),
    sends: 'POST /api/v2/users/create_many',
    body: { users: [{ name: 'Ada' }] },
    note: many,
  },
  'users.createOrUpdate': {
    call: (z) => z.users.createOrUpdate({ name: 'Ada', email: 'ada@example.com' }),
    sends: 'POST /api/v2/users/create_or_update',
    body: { user: { name: 'Ada', email: 'ada@example.com' } },
  },
  'users.createOrUpdateMany': {
    call: (z) => z.users.createOrUpdate([{ name: 'Ada', email: 'ada@example.com' }]),
    sends: 'POST /api/v2/users/create_or_update_many',
    body: { users: [{ name: 'Ada', email: 'ada@example.com' }] },
    note: many,
  },
  'users.update': {
    call: (z) => z.users.update(5, { notes: 'y' }),
    sends: 'PUT /api/v2/users/5',
    body: { user: { notes: 'y' } },
  },
  'users.updateMany': {
    call: (z) => z.users.update([{ id: 11, notes: 'y' }]),
    sends: 'PUT /api/v2/users/update_many',
    body: { users: [{ id: 11, notes: 'y' }] },
    note: many,
  },
  'users.suspend': {
    call: (z) => z.users.update(5, { suspended: true }),
    sends: 'PUT /api/v2/users/5',
    body: { user: { suspended: true } },
  },
  'users.unsuspend': {
    call: (z) => z.users.update(5, { suspended: false }),
    sends: 'PUT /api/v2/users/5',
    body: { user: { suspended: false } },
  },
  'users.delete': { call: (z) => z.users.delete(5), sends: 'DELETE /api/v2/users/5' },
  'users.destroyMany': {
    call: (z) => z.users.delete([11, 12]),
    sends: 'DELETE /api/v2/users/destroy_many?ids=11,12',
    note: many,
  },
  'users.search': {
    call: (z) => z.users.search({ query: 'ada' }),
    sends: 'GET /api/v2/users/search?per_page=100&query=ada',
  },
  'users.me': { call: (z) => z.users.me(), sends: 'GET /api/v2/users/me' },
  'users.merge': {
    call: (z) => z.users.merge(5, { id: 6 }),
    sends: 'PUT /api/v2/users/5/merge',
    body: { user: { id: 6 } },
  },
  'users.password': {
    call: (z) => z.users.password.change(5, { previous_password: 'old', password: 'new' }),
    sends: 'PUT /api/v2/users/5/password',
    body: { previous_password: 'old', password: 'new' },
  },
  'users.incrementalInclude': {
    call: (z) => z.users.incrementalByTime({ start_time: 1767225600, include: ['identities'] }),
    sends: 'GET /api/v2/incremental/users?include=identities&start_time=1767225600',
    note: byTime,
  },
  'users.incremental': {
    call: (z) => z.users.incrementalByTime({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/users?start_time=1767225600',
    note: byTime,
  },
  'users.incrementalSample': {
    call: (z) => z.incrementalExports.sample('users', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/users/sample?start_time=1767225600',
    note: "Zendesk's sample of an export: 50 records at most, for trying out.",
  },
  'users.listTags': { call: (z) => z.users.tags.list(5), sends: 'GET /api/v2/users/5/tags' },
  'users.setTags': {
    call: (z) => z.users.tags.set(5, ['a']),
    sends: 'POST /api/v2/users/5/tags',
    body: { tags: ['a'] },
  },
  'users.addTags': {
    call: (z) => z.users.tags.add(5, ['a']),
    sends: 'PUT /api/v2/users/5/tags',
    body: { tags: ['a'] },
  },
  'users.removeTags': {
    call: (z) => z.users.tags.remove(5, ['a']),
    sends: 'DELETE /api/v2/users/5/tags',
    body: { tags: ['a'] },
  },
};
