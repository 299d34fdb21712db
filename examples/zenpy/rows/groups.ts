import { Group } from 'zents';
import type { Rows } from '../row.ts';

/** Groups of agents. */
export const rows: Rows = {
  'groups | list': { call: (z) => z.groups.list(), sends: 'GET /api/v2/groups?page[size]=100' },
  'groups.create | single': {
    call: (z) => z.groups.create(new Group({ name: 'x' })),
    sends: 'POST /api/v2/groups',
    body: { group: { name: 'x' } },
  },
};
