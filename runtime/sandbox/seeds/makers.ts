import type { World } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { emailOf, groupName, organizationName, personName, subject } from './people.ts';

/** Makes the attributes of the `index`-th of `count` records. */
export type Maker = (world: World, index: number, count: number) => Attributes;

/** How believable records of a type are made, by envelope. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  group: (_, index) => ({ name: groupName(index) }),
  organization: (_, index) => ({ name: organizationName(index), tags: ['customer'] }),
  user: makeUser,
  ticket: makeTicket,
};

/** One user in ten is an agent; end users belong to organizations in turn. */
function makeUser(world: World, index: number, count: number): Attributes {
  const name = personName(index);
  const isAgent = index < Math.max(2, Math.ceil(count / 10));
  if (isAgent)
    return { name, email: emailOf(name), role: 'agent', verified: true, default_group_id: pick(world, 'group', index) };
  const organization_id = pick(world, 'organization', index);
  return { name, email: emailOf(name), role: 'end-user', organization_id, tags: ['newsletter'] };
}

const TYPES = ['question', 'incident', 'problem', 'task'];

/** How many tickets after a problem its incident comes. */
const TO_INCIDENT = 3;

function problemOf(world: World, index: number): Attributes {
  const problem = at(TYPES, index) === 'incident' ? records(world, 'ticket')[index - TO_INCIDENT] : undefined;
  return problem?.type === 'problem' ? { problem_id: problem.id } : {};
}

/** Every person, group and organization has its turn. */
function makeTicket(world: World, index: number, count: number): Attributes {
  const users = records(world, 'user');
  const agents = users.filter(({ role }) => role !== 'end-user');
  const endUsers = users.filter(({ role }) => role === 'end-user');
  const requester = at(endUsers.length > 0 ? endUsers : users, index);
  const status = at(['open', 'pending', 'hold', 'solved'], index) ?? 'open';
  const text = subject(index);
  return {
    subject: text,
    raw_subject: text,
    description: `${text}. Can you help me, please?`,
    status,
    type: at(TYPES, index),
    ...problemOf(world, index),
    has_incidents: at(TYPES, index) === 'problem' && index + TO_INCIDENT < count,
    priority: at(['low', 'normal', 'high', 'urgent'], index),
    requester_id: requester?.id ?? null,
    submitter_id: requester?.id ?? null,
    assignee_id: at(agents, index)?.id ?? null,
    group_id: pick(world, 'group', index),
    organization_id: pick(world, 'organization', index),
    tags: [at(['billing', 'hardware', 'login', 'shipping'], index)],
    ...customStatusOf(world, status),
    ...(index === 0 ? peopleOf(world, agents) : {}),
  };
}

/** The account's own name for a status, where it has one. */
function customStatusOf(world: World, status: string): Attributes {
  const usual = records(world, 'CustomStatus').find((one) => one.default && one.status_category === status);
  return usual ? { custom_status_id: usual.id } : {};
}

/** The first ticket has people beside its requester. */
function peopleOf(world: World, agents: readonly Attributes[]): Attributes {
  const owner = records(world, 'user')[0]?.id;
  const follower = agents.at(-1)?.id;
  return { collaborator_ids: [owner, follower], email_cc_ids: [owner], follower_ids: [follower] };
}

/** All records of a type. */
export function records(world: World, key: string): Attributes[] {
  const type = world.catalogue.type(key);
  return type ? world.store.of(type).records() : [];
}

function pick(world: World, key: string, index: number): unknown {
  return at(records(world, key), index)?.id ?? null;
}

function at<T>(values: readonly T[], index: number): T | undefined {
  return values[index % values.length];
}
