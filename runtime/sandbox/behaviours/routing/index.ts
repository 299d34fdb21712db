import type { BehaviourTable, Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { missingParameter, tooManyValues } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { requireRecord, typeNamed } from '../records.ts';
import { definitions } from '../rules/definitions.ts';
import { routingEvents } from './events.ts';
import { give, type Holder, heldBy, replace, type Skill, skillsOf, take } from './skills.ts';

/** A skill that is deleted is nobody's any more; its exports still know it. */
const attributeValue: RecordBehaviour = {
  remove({ world, operation }, { id }) {
    take(world, ({ attribute_value_id }) => attribute_value_id === id);
    world.store.of(typeNamed(world, 'RoutingAttributeValue')).discard(id, { deleted_at: timestamp(world) });
    return { status: operation.table.status ?? 204 };
  },
};

/** So are all skills of a kind that is deleted. */
const attribute: RecordBehaviour = {
  remove(call, { id }) {
    const { world, operation } = call;
    const values = recordsOf(world, 'RoutingAttributeValue').filter(({ attribute_id }) => attribute_id === id);
    for (const value of values) attributeValue.remove?.(call, value);
    world.store.of(typeNamed(world, 'RoutingAttribute')).discard(id, { deleted_at: timestamp(world) });
    return { status: operation.table.status ?? 204 };
  },
};

const routingOperations: Readonly<Record<string, OperationBehaviour>> = {
  'routing.attributes.definitions': (call) => ({ body: { definitions: definitions(call, 'view') } }),
  'routing.agents.instanceValues.set': (call) => set(call, 'agent_id', 'User'),
  'routing.tickets.instanceValues.set': (call) => set(call, 'ticket_id', 'Ticket'),
  BulkSetAgentAttributeValuesJob: changeSkills,
  'routing.requirements.fulfilled': fulfilled,
};

const routingSelections: Readonly<Record<string, Selection>> = {
  ...routingEvents,
  'routing.agents.instanceValues.list': (call) => skillsOf(call.world, 'agent_id', holderOf(call, 'User')),
  'routing.tickets.instanceValues.list': (call) => skillsOf(call.world, 'ticket_id', holderOf(call, 'Ticket')),
  'routing.agents.instanceValues.listForMany': ({ world, query }) => {
    const ids = query.get('filter[agent_ids]')?.split(',') ?? [];
    if (ids.length === 0) throw missingParameter('filter');
    return ids.flatMap((id) => heldBy(world, 'agent_id', id.trim()));
  },
};

/** What skills-based routing does beyond the tables. */
export const routing: Partial<BehaviourTable> = {
  operations: routingOperations,
  selections: routingSelections,
  records: { RoutingAttribute: attribute, RoutingAttributeValue: attributeValue },
};

function holderOf(call: Call, object: string): unknown {
  return requireRecord(call.world, object, pathId(call)).id;
}

/** The answer about an agent doesn't say how good they are at it, unlike the list. */
function set(call: Call, holder: Holder, object: string): Result {
  const id = holderOf(call, object);
  const { attribute_value_ids: ids } = bodyAttributes(call);
  if (!Array.isArray(ids)) throw missingParameter('attribute_value_ids');
  replace(
    call.world,
    holder,
    id,
    ids.map((one) => ({ id: one })),
  );
  const skills = skillsOf(call.world, holder, id);
  return { body: { attribute_values: skills.map(({ agent_skill_priority: _, ...skill }) => skill) } };
}

const ACTIONS: Readonly<Record<string, (world: World, agent: unknown, skills: readonly Skill[]) => void>> = {
  upsert: (world, agent, skills) => give(world, 'agent_id', agent, skills),
  update: (world, agent, skills) => replace(world, 'agent_id', agent, skills),
  delete(world, agent, skills) {
    const gone = new Set(skills.map(({ id }) => id));
    take(world, (one) => one.agent_id === agent && gone.has(one.attribute_value_id));
  },
};

/** Gives agents skills, or takes them away. */
function changeSkills(call: Call): Result {
  const { action, items, attributes } = bodyRecord(call, 'job');
  const act = typeof action === 'string' && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  const skills = isAttributes(attributes) ? attributes.attribute_values : undefined;
  if (!act) throw missingParameter('job.action');
  if (!Array.isArray(items) || !items.every(Number.isInteger)) throw missingParameter('job.items');
  if (!Array.isArray(skills)) throw missingParameter('job.attributes');
  if (items.length > 100) throw tooManyValues(100, 'agents', 'updated');
  const tasks = items.map((id) => ({
    id,
    action: 'update' as const,
    run(): Attributes {
      requireRecord(call.world, 'User', id);
      act(call.world, id, skills);
      return { id, action: 'update', status: 'Updated', success: true };
    },
  }));
  return startJob(call, tasks);
}

/** The tickets of which the caller has every skill. */
function fulfilled({ world, query, principal }: Call): Result {
  const own = new Set(heldBy(world, 'agent_id', principal?.id).map(({ attribute_value_id }) => attribute_value_id));
  const asked = query.getAll('ticket_ids[]');
  const tickets = asked.flatMap((id) => world.store.find(world.catalogue.type('Ticket'), id)?.id ?? []);
  const isMet = (id: unknown): boolean =>
    heldBy(world, 'ticket_id', id).every(({ attribute_value_id }) => own.has(attribute_value_id));
  return { body: { fulfilled_ticket_ids: tickets.filter(isMet) } };
}
