import type { Rows } from '../../guides/row.ts';

/** Roles of agents. */
export const rows: Rows = {
  'customagentroles.list': { call: (z) => z.customRoles.list(), sends: 'GET /api/v2/custom_roles' },
  'customagentroles.show': { call: (z) => z.customRoles.get(5), sends: 'GET /api/v2/custom_roles/5' },
  'customagentroles.create': {
    call: (z) => z.customRoles.create({ name: 'x' }),
    sends: 'POST /api/v2/custom_roles',
    body: { custom_role: { name: 'x' } },
  },
  'customagentroles.update': {
    call: (z) => z.customRoles.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/custom_roles/5',
    body: { custom_role: { name: 'y' } },
  },
  'customagentroles.delete': { call: (z) => z.customRoles.delete(5), sends: 'DELETE /api/v2/custom_roles/5' },
};
