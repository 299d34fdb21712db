import type { Scene } from './scene.ts';
import { BEGINNING } from './scene.ts';

/** A skill that an agent has. */
export const routingScene: Scene = {
  object: 'RoutingAttribute',
  play(add, { agent }) {
    const attribute_id = add('RoutingAttribute', { name: 'Languages' });
    const value = add('RoutingAttributeValue', { name: 'French', attribute_id }, { attribute_id });
    const skill = { attribute_id, attribute_value_id: value, name: 'French', agent_skill_priority: 'NORMAL' };
    add('RoutingInstanceValue', { ...skill, agent_id: agent?.id });
  },
};

/** A queue for what is urgent. */
export const queueScene: Scene = {
  object: 'Queue',
  play(add, { group }) {
    const definition = { all: [{ field: 'priority', operator: 'is', value: 'urgent' }], any: [] };
    const groups = { count: 1, groups: [{ id: group?.id, name: group?.name }] };
    const rank = { priority: 1, order: 1, created_at: BEGINNING };
    add('Queue', {
      name: 'Urgent',
      definition,
      primary_groups: groups,
      secondary_groups: { count: 0, groups: [] },
      ...rank,
    });
  },
};
