import type { OperationBehaviour, Selection, World } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { findRecord, recordsOf } from '../world.ts';
import { startsWith } from './groups.ts';

/** The groups that tickets may be assigned to, and the agents in each. */
export const assignableSelections: Readonly<Record<string, Selection>> = {
  ListAssigneeFieldAssignableGroups: ({ world }) =>
    groupsIn(world).map(({ id, name, description = null }) => ({ id, name, description })),
  ListAssigneeFieldAssignableGroupAgents: ({ world, parameters }) => {
    const group = groupsIn(world).find(({ id }) => String(id) === parameters.group_id);
    if (!group) throw recordNotFound();
    return agentsOf(world, group).map(({ id, name }) => ({ id, name, avatar_url: null }));
  },
};

/** Both by the beginning of their names. */
export const assignableOperations: Readonly<Record<string, OperationBehaviour>> = {
  ListAssigneeFieldAssignableGroupsAndAgentsSearch: ({ world, query }) => {
    const isMeant = ({ name }: Attributes) => startsWith(name, query.get('name'));
    const groups = groupsIn(world).filter(isMeant);
    const agents = groupsIn(world).flatMap((group) =>
      agentsOf(world, group)
        .filter(isMeant)
        .map(({ id, name }) => ({ id, name, group_id: group.id, group: group.name, photo_url: null })),
    );
    const found = groups.map(({ id, name }) => ({ id, name }));
    return { body: { agents, groups: found, count: agents.length + found.length } };
  },
};

function groupsIn(world: World): Attributes[] {
  return recordsOf(world, 'group').filter(({ deleted }) => deleted !== true);
}

function agentsOf(world: World, group: Attributes): Attributes[] {
  const members = recordsOf(world, 'group_membership').filter(({ group_id }) => group_id === group.id);
  return members
    .map(({ user_id }) => findRecord(world, 'user', ({ id }) => id === user_id))
    .filter((user) => user !== undefined);
}
