import { insertRecord } from '../behaviours/insert.ts';
import type { World } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { records } from './makers.ts';

/** What an account that is in use has seen: of each kind a little. What there is already, stays as it is. */
export function plantHistory(world: World, moment: string): void {
  const tickets = records(world, 'ticket');
  const agent = records(world, 'user').find(({ role }) => role === 'agent');
  const [first] = tickets;
  if (!first || !agent) return;
  const owner = records(world, 'user').find(({ role }) => role === 'admin');
  const add = (object: string, given: Attributes): void => addFirst(world, object, { ...stamped(moment), ...given });
  add('Skip', { ticket_id: first.id, user_id: agent.id, reason: 'Needs the workshop.', ticket: first });
  add('SatisfactionRating', ratingOf(tickets.find(({ status }) => status === 'solved') ?? first));
  add('Activity', {
    ...{ user_id: owner?.id, actor_id: agent.id, user: owner, actor: agent, verb: 'tickets.assignment' },
    title: `You were assigned to ticket #${String(first.id)}.`,
    object: { ticket: { id: first.id, subject: first.subject } },
    target: { ticket: { id: first.id, subject: first.subject } },
  });
  plantLinks(world, add);
}

/** Records that point to what the admins have set up. */
function plantLinks(world: World, add: (object: string, given: Attributes) => void): void {
  const [group] = records(world, 'Group');
  const [form] = records(world, 'TicketForm');
  const status = records(world, 'CustomStatus').find((one) => one.default === false);
  if (form && status) add('TicketFormStatus', { ticket_form_id: form.id, custom_status_id: status.id });
  const filter = { all: [{ field: 'group_id', operator: 'includes', value: [group?.id] }] };
  const metric = { priority: 'urgent', metric: 'group_ownership_time', target: 3600, business_hours: false };
  add('GroupSlaPolicy', { title: 'Hand over within an hour', position: 1, filter, policy_metrics: [metric] });
  const restriction = { type: 'Group', id: group?.id, ids: [group?.id] };
  const macros = world.catalogue.type('Macro');
  const [macro] = records(world, 'Macro');
  if (macros && macro && macro.restriction === null) world.store.of(macros).put({ ...macro, restriction });
}

function ratingOf({ id, requester_id, assignee_id, group_id }: Attributes): Attributes {
  return { ticket_id: id, requester_id, assignee_id, group_id, score: 'good', comment: 'Quick and kind.' };
}

function stamped(moment: string): Attributes {
  return { created_at: moment, updated_at: moment };
}

function addFirst(world: World, object: string, given: Attributes): void {
  const type = world.catalogue.type(object);
  if (!type || records(world, object).length > 0) return;
  const known = Object.entries(given).filter(([name]) => type.attributes.has(name));
  insertRecord(world, type, Object.fromEntries(known));
}
