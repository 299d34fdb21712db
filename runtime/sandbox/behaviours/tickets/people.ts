import type { World, Write } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { findRecord } from '../../world.ts';
import { createRecord } from '../../write/save.ts';

/** Who asks, who writes, who is informed. */
export function applyPeople(write: Write): void {
  const { record, input, before, call } = write;
  const caller = call.principal?.id ?? null;
  if (isAttributes(input.requester)) record.requester_id = personOf(write, input.requester);
  if (!before) {
    record.requester_id = record.requester_id || caller;
    record.submitter_id = record.submitter_id || record.requester_id;
  }
  applyCollaborators(write);
  applyActions(write, 'email_ccs', 'email_cc_ids');
  applyActions(write, 'followers', 'follower_ids');
}

/** The user who asks. */
export function requesterOf(world: World, ticket: Attributes): Attributes | undefined {
  return world.store.find(world.catalogue.type('user'), ticket.requester_id);
}

/** The id of a person given by id, by email or by name; one who is unknown becomes a user. */
function personOf({ call, world }: Write, person: Attributes): unknown {
  const type = world.catalogue.type('user');
  if (person.id !== undefined || !type) return person.id;
  const email = String(person.email ?? '').toLowerCase();
  const known = email && findRecord(world, 'user', (user) => String(user.email).toLowerCase() === email);
  if (known) return known.id;
  return createRecord(call, type, { name: person.name ?? (email.split('@')[0] || 'Unknown'), ...person }).id;
}

/** `collaborators`: ids, emails or persons, in place of those there are. */
function applyCollaborators(write: Write): void {
  const { record, input } = write;
  const added = Array.isArray(input.additional_collaborators) ? input.additional_collaborators : [];
  const stated = Array.isArray(input.collaborators) ? input.collaborators : undefined;
  if (!stated && added.length === 0) return;
  const kept = stated ? [] : idsOf(record.collaborator_ids);
  record.collaborator_ids = [...new Set([...kept, ...[...(stated ?? []), ...added].map((one) => idOf(write, one))])];
}

function idOf(write: Write, value: unknown): unknown {
  if (isAttributes(value)) return personOf(write, value);
  return typeof value === 'string' && value.includes('@') ? personOf(write, { email: value }) : value;
}

/** `email_ccs`, `followers`: `{ user_id | user_email, action: put | delete }`. */
function applyActions(write: Write, name: string, target: string): void {
  const { record, input } = write;
  const actions = input[name];
  if (!Array.isArray(actions)) return;
  const ids = new Set(idsOf(record[target]));
  for (const action of actions.filter(isAttributes)) {
    const id = personOf(write, {
      id: numeric(action.user_id),
      email: action.user_email,
      name: action.user_name ?? undefined,
    });
    if (action.action === 'delete') ids.delete(id);
    else ids.add(id);
  }
  record[target] = [...ids];
}

function numeric(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

function idsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
