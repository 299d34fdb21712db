import type { Rows } from '../../guides/row.ts';

/** Groups of agents. */
export const rows: Rows = {
  'groups.list': { call: (z) => z.groups.list(), sends: 'GET /api/v2/groups?page[size]=100' },
  'groups.count': { call: (z) => z.groups.count(), sends: 'GET /api/v2/groups/count' },
  'groups.countByUser': { call: (z) => z.users.groups.count(5), sends: 'GET /api/v2/users/5/groups/count' },
  'groups.assignable': { call: (z) => z.groups.assignable(), sends: 'GET /api/v2/groups/assignable?page[size]=100' },
  'groups.show': { call: (z) => z.groups.get(5), sends: 'GET /api/v2/groups/5' },
  'groups.create': {
    call: (z) => z.groups.create({ name: 'x' }),
    sends: 'POST /api/v2/groups',
    body: { group: { name: 'x' } },
  },
  'groups.update': {
    call: (z) => z.groups.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/groups/5',
    body: { group: { name: 'y' } },
  },
  'groups.delete': { call: (z) => z.groups.delete(5), sends: 'DELETE /api/v2/groups/5' },
};
