import { Group } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Groups of agents. */
export const rows: Rows = {
  'groups | list': { call: (z) => z.groups.list(), sends: 'GET /api/v2/groups?page[size]=100' },
  'groups | show': { call: (z) => z.groups.get(6), sends: 'GET /api/v2/groups/6' },
  'groups | show_many': {
    cannot: 'Zendesk has no such call: use `groups.list()`, which has them all, or `groups.get` for each id.',
  },
  'groups.create | single': {
    call: (z) => z.groups.create(new Group({ name: 'x' })),
    sends: 'POST /api/v2/groups',
    body: { group: { name: 'x' } },
  },
  'groups.create | bulk': { cannot: 'Zendesk has no such call: call `groups.create` for each.' },
  'groups.update | single': {
    call: (z) => z.groups.update(6, { name: 'x' }),
    sends: 'PUT /api/v2/groups/6',
    body: { group: { name: 'x' } },
  },
  'groups.update | bulk': { cannot: 'Zendesk has no such call: call `groups.update` for each.' },
  'groups.delete | single': { call: (z) => z.groups.delete(6), sends: 'DELETE /api/v2/groups/6' },
  'groups.delete | bulk': { cannot: 'Zendesk has no such call: call `groups.delete` for each.' },
  'groups.users': { call: (z) => z.groups.users.list(6), sends: 'GET /api/v2/groups/6/users?page[size]=100' },
  'groups.memberships': {
    call: (z) => z.groups.memberships.list(6, { include: ['users'] }),
    sends: 'GET /api/v2/groups/6/memberships?include=users&page[size]=100',
    note: 'Gives the memberships, whatever comes along with them.',
  },
  'groups.assignable': {
    call: (z) => z.groups.assignable(),
    sends: 'GET /api/v2/groups/assignable?page[size]=100',
  },
  'groups.memberships_assignable': {
    call: (z) => z.groups.memberships.assignable(6),
    sends: 'GET /api/v2/groups/6/memberships/assignable?page[size]=100',
  },
};
