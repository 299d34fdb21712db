import { CustomAgentRole } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes custom roles one at a time: call create, update or delete for each.',
};

/** Roles of agents. */
export const rows: Rows = {
  'custom_agent_roles | list': { call: (z) => z.customRoles.list(), sends: 'GET /api/v2/custom_roles' },
  'custom_agent_roles | show': { call: (z) => z.customRoles.get(1999), sends: 'GET /api/v2/custom_roles/1999' },
  'custom_agent_roles | show_many': {
    cannot: 'Zendesk has no such call: customRoles.list has all of them, and user.custom_role loads by it.',
  },
  'custom_agent_roles.create | single': {
    call: (z) => z.customRoles.create(new CustomAgentRole({ name: 'x' })),
    sends: 'POST /api/v2/custom_roles',
    body: { custom_role: { name: 'x' } },
    note: 'zenpy fails before it sends anything.',
  },
  'custom_agent_roles.create | bulk': oneByOne,
  'custom_agent_roles.update | single': {
    call: (z) => z.customRoles.update(1999, { name: 'x' }),
    sends: 'PUT /api/v2/custom_roles/1999',
    body: { custom_role: { name: 'x' } },
    note: 'zenpy fails before it sends anything.',
  },
  'custom_agent_roles.update | bulk': oneByOne,
  'custom_agent_roles.delete | single': {
    call: (z) => z.customRoles.delete(1999),
    sends: 'DELETE /api/v2/custom_roles/1999',
    note: 'zenpy fails before it sends anything.',
  },
  'custom_agent_roles.delete | bulk': oneByOne,
};
