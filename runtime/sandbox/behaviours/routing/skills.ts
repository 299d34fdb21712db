import type { World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { bring, change, typeNamed } from '../records.ts';

/** Who has skills, or needs them: the attribute that holds its id. Zendesk shows those of tickets in another way. */
export type Holder = 'agent_id' | 'ticket_id';

/** A skill, and how good an agent is at it. */
export interface Skill {
  readonly id: unknown;
  readonly agent_skill_priority?: unknown;
}

/** What joins a holder to its skills. */
export function heldBy(world: World, holder: Holder, id: unknown): Attributes[] {
  return recordsOf(world, 'RoutingInstanceValue').filter((one) => String(one[holder]) === String(id));
}

/** The skills themselves. */
export function skillsOf(world: World, holder: Holder, id: unknown): Attributes[] {
  return heldBy(world, holder, id).flatMap(({ attribute_value_id, agent_skill_priority }) => {
    const value = world.store.find(world.catalogue.type('RoutingAttributeValue'), attribute_value_id);
    return value ? { ...value, ...(holder === 'agent_id' && { agent_skill_priority }) } : [];
  });
}

/** Gives skills; those that don't exist are left out, and what is there keeps what isn't stated of it. */
export function give(world: World, holder: Holder, id: unknown, skills: readonly Skill[]): void {
  for (const { id: valueId, agent_skill_priority: priority } of skills) {
    const value = world.store.find(world.catalogue.type('RoutingAttributeValue'), valueId);
    const held = heldBy(world, holder, id).find((one) => one.attribute_value_id === value?.id);
    const now = timestamp(world);
    const stated = { updated_at: now, ...(priority !== undefined && { agent_skill_priority: priority }) };
    if (held && priority !== undefined) change(world, 'RoutingInstanceValue', held, stated);
    if (held || !value) continue;
    const skill = { attribute_id: value.attribute_id, attribute_value_id: value.id, name: value.name };
    const fresh = { agent_skill_priority: 'NORMAL', created_at: now, [holder]: Number(id) };
    bring(world, 'RoutingInstanceValue', { ...skill, ...fresh, ...stated });
  }
}

/** Takes the skills away for which the test holds. */
export function take(world: World, isTaken: (one: Attributes) => boolean): void {
  const held = world.store.of(typeNamed(world, 'RoutingInstanceValue'));
  for (const one of held.records().filter(isTaken)) held.discard(one.id, { deleted_at: timestamp(world) });
}

/** Gives skills in place of all others. */
export function replace(world: World, holder: Holder, id: unknown, skills: readonly Skill[]): void {
  const wanted = new Set(skills.map((skill) => skill.id));
  take(world, (one) => String(one[holder]) === String(id) && !wanted.has(one.attribute_value_id));
  give(world, holder, id, skills);
}
