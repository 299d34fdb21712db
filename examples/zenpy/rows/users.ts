import { Identity, User } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Users and what belongs to them. */
export const rows: Rows = {
  'users | list': { call: (z) => z.users.list(), sends: 'GET /api/v2/users?page[size]=100' },
  'users | show': { call: (z) => z.users.get(5), sends: 'GET /api/v2/users/5' },
  'users | show_many': {
    call: (z) => z.users.getMany([5, 6]),
    sends: 'GET /api/v2/users/show_many?ids=5,6',
    note: 'Only the ids that are not cached are asked for, in chunks of 100.',
  },
  'users | list role filter': {
    call: (z) => z.users.list({ role: ['agent', 'admin'] }),
    sends: 'GET /api/v2/users?page[size]=100&role[]=agent&role[]=admin',
  },
  'users | by_external_id': {
    call: (z) => z.users.listByExternalId({ external_ids: 'crm-1' }),
    sends: 'GET /api/v2/users/show_many?external_ids=crm-1',
  },
  'users | by_external_ids': {
    call: (z) => z.users.listByExternalId({ external_ids: ['crm-1', 'crm-2'] }),
    sends: 'GET /api/v2/users/show_many?external_ids=crm-1,crm-2',
  },
  'users.create | single': {
    call: (z) => z.users.create(new User({ name: 'Ada', email: 'ada@example.com' })),
    sends: 'POST /api/v2/users',
    body: { user: { name: 'Ada', email: 'ada@example.com' } },
  },
  'users.create | bulk': {
    call: (z) => z.users.create([new User({ name: 'Ada' }), { name: 'Grace' }]),
    sends: 'POST /api/v2/users/create_many',
    body: { users: [{ name: 'Ada' }, { name: 'Grace' }] },
  },
  'users.create_or_update | single': {
    call: (z) => z.users.createOrUpdate(new User({ name: 'Ada', external_id: 'crm-1' })),
    sends: 'POST /api/v2/users/create_or_update',
    body: { user: { name: 'Ada', external_id: 'crm-1' } },
  },
  'users.create_or_update | bulk': {
    call: (z) => z.users.createOrUpdate([{ name: 'Ada', external_id: 'crm-1' }]),
    sends: 'POST /api/v2/users/create_or_update_many',
    body: { users: [{ name: 'Ada', external_id: 'crm-1' }] },
  },
  'users.update | single': {
    call: (z) => z.users.update(5, { notes: 'x' }),
    sends: 'PUT /api/v2/users/5',
    body: { user: { notes: 'x' } },
    note: 'The name is sent only if it was changed: it may be stale.',
  },
  'users.update | bulk': {
    call: (z) => z.users.update([{ id: 5, notes: 'x' }]),
    sends: 'PUT /api/v2/users/update_many',
    body: { users: [{ id: 5, notes: 'x' }] },
  },
  'users.update_by_external_id | bulk': {
    call: (z) => z.users.updateByExternalId({ notes: 'x' }, { external_ids: ['crm-1', 'crm-2'] }),
    sends: 'PUT /api/v2/users/update_many?external_ids=crm-1,crm-2',
    body: { user: { notes: 'x' } },
    note: 'The same change for all of them. Zendesk takes no list of users beside external_ids.',
  },
  'users.delete | single': { call: (z) => z.users.delete(5), sends: 'DELETE /api/v2/users/5' },
  'users.delete | bulk': {
    call: (z) => z.users.delete([5, 6]),
    sends: 'DELETE /api/v2/users/destroy_many?ids=5,6',
    note: 'Gives the job, whose failures tell which users are still there.',
  },
  'users.delete_by_external_id | bulk': {
    call: (z) => z.users.deleteByExternalId({ external_ids: ['crm-1', 'crm-2'] }),
    sends: 'DELETE /api/v2/users/destroy_many?external_ids=crm-1,crm-2',
  },
  'users.tags | list': { call: (z) => z.users.tags.list(5), sends: 'GET /api/v2/users/5/tags' },
  'users.add_tags': {
    call: (z) => z.users.tags.add(5, ['vip']),
    sends: 'PUT /api/v2/users/5/tags',
    body: { tags: ['vip'] },
  },
  'users.set_tags': {
    call: (z) => z.users.tags.set(5, ['vip']),
    sends: 'POST /api/v2/users/5/tags',
    body: { tags: ['vip'] },
  },
  'users.delete_tags': {
    call: (z) => z.users.tags.remove(5, ['vip']),
    sends: 'DELETE /api/v2/users/5/tags',
    body: { tags: ['vip'] },
    note: 'The one DELETE that needs a body: it says which tags go.',
  },
  'users.groups': {
    call: (z) => z.users.groups.list(5),
    sends: 'GET /api/v2/users/5/groups?page[size]=100',
    note: "A user's id is never looked up in the cache of groups.",
  },
  'users.organizations': {
    call: (z) => z.users.organizations.list(5),
    sends: 'GET /api/v2/users/5/organizations?page[size]=100',
  },
  'users.requested': {
    call: (z) => z.users.tickets.requested(5, { include: ['users'] }),
    sends: 'GET /api/v2/users/5/tickets/requested?include=users&page[size]=100',
    note: 'Gives the tickets, whatever comes along with them.',
  },
  'users.cced': {
    call: (z) => z.users.tickets.ccd(5),
    sends: 'GET /api/v2/users/5/tickets/ccd?per_page=100',
    note: 'Zendesk pages this list by offset only.',
  },
  'users.assigned': {
    call: (z) => z.users.tickets.assigned(5),
    sends: 'GET /api/v2/users/5/tickets/assigned?per_page=100',
    note: 'Zendesk pages this list by offset only.',
  },
  'users.group_memberships': {
    call: (z) => z.users.groupMemberships.list(5),
    sends: 'GET /api/v2/users/5/group_memberships?page[size]=100',
  },
  'users.organization_memberships': {
    call: (z) => z.users.organizationMemberships.list(5),
    sends: 'GET /api/v2/users/5/organization_memberships?page[size]=100',
  },
  'users.related': { call: (z) => z.users.related(5), sends: 'GET /api/v2/users/5/related' },
  'users.me': { call: (z) => z.users.me(), sends: 'GET /api/v2/users/me' },
  'users.merge': {
    call: (z) => z.users.merge(5, { user: 6 }),
    sends: 'PUT /api/v2/users/5/merge',
    body: { user: { id: 6 } },
  },
  'users.user_fields': {
    cannot: 'Zendesk has no fields of one user: `user.user_fields` has their values, `userFields.list()` the fields.',
  },
  'users.permanently_delete': { call: (z) => z.deletedUsers.delete(5), sends: 'DELETE /api/v2/deleted_users/5' },
  'users.deleted | list': { call: (z) => z.deletedUsers.list(), sends: 'GET /api/v2/deleted_users?page[size]=100' },
  'users.deleted | show': { call: (z) => z.deletedUsers.get(5), sends: 'GET /api/v2/deleted_users/5' },
  'users.set_password': {
    call: (z) => z.users.password.set(5, { password: 'correct horse' }),
    sends: 'POST /api/v2/users/5/password',
    body: { password: 'correct horse' },
  },
  'users.identities | list': {
    call: (z) => z.users.identities.list(5),
    sends: 'GET /api/v2/users/5/identities?page[size]=100',
    note: "A user's id is never looked up in the cache of identities.",
  },
  'users.identities.show': {
    call: (z) => z.users.identities.get(5, 7),
    sends: 'GET /api/v2/users/5/identities/7',
  },
  'users.identities.create': {
    call: (z) => z.users.identities.create(5, new Identity({ type: 'email', value: 'ada@example.com' })),
    sends: 'POST /api/v2/users/5/identities',
    body: { identity: { type: 'email', value: 'ada@example.com' } },
  },
  'users.identities.update': {
    call: (z) => z.users.identities.update(5, 7, { verified: true }),
    sends: 'PUT /api/v2/users/5/identities/7',
    body: { identity: { verified: true } },
  },
  'users.identities.make_primary': {
    call: (z) => z.users.identities.makePrimary(5, 7),
    sends: 'PUT /api/v2/users/5/identities/7/make_primary',
  },
  'users.identities.request_verification': {
    call: (z) => z.users.identities.requestVerification(5, 7),
    sends: 'PUT /api/v2/users/5/identities/7/request_verification',
  },
  'users.identities.verify': {
    call: (z) => z.users.identities.verify(5, 7),
    sends: 'PUT /api/v2/users/5/identities/7/verify',
  },
  'users.identities.delete': {
    call: (z) => z.users.identities.delete(5, 7),
    sends: 'DELETE /api/v2/users/5/identities/7',
    note: 'Without a body, and the user leaves the cache, as an address of theirs is gone.',
  },
  'users.search | query': {
    call: (z) => z.users.search({ query: 'joe@x.com' }),
    sends: 'GET /api/v2/users/search?per_page=100&query=joe@x.com',
  },
  'users.search | external_id': {
    call: (z) => z.users.search({ external_id: 'crm-1' }),
    sends: 'GET /api/v2/users/search?external_id=crm-1&per_page=100',
  },
};
