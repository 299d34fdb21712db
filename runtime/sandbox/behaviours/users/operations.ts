import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { oneRecord, recordOf, typeOf } from '../../operations/answer.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import { emptyRecord } from '../../store/defaults.ts';
import type { Attributes, Result } from '../../types.ts';
import { listed, pathId, timestamp } from '../../world.ts';
import { pictureIn } from '../picture.ts';
import { usersWhere } from './user.ts';

/** What users do beyond being made, read, changed and deleted. */
export const userOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowCurrentUser: (call) => oneRecord(call, currentUser(call)),
  ShowUserRelated: (call) => ({ body: { user_related: relatedTo(call) } }),
  MergeEndUsers: mergeUsers,
  'users.uploadPhoto': putPhoto,
};

function putPhoto(call: Call): Result {
  const user = recordOf(call);
  const photo = pictureIn(call, 'user[photo][uploaded_data]');
  const { world } = call;
  return { body: { user: world.store.of(typeOf(call)).put({ ...user, photo, updated_at: timestamp(world) }) } };
}

/** Searches for users. */
export const userSelections: Readonly<Record<string, Selection>> = {
  SearchUsers: (call) => searchUsers(call),
  AutocompleteUsers: (call) => autocompleteUsers(call),
  AutocompleteUsersPost: (call) => autocompleteUsers(call),
};

/** The caller has attributes that no other user shows. */
function currentUser({ principal, operation, world }: Call): Attributes {
  if (!principal) return ANONYMOUS;
  const more = operation.type
    ? emptyRecord(operation.type, (name) => world.catalogue.type(name), timestamp(world))
    : {};
  return { ...more, ...principal };
}

/** Whoever calls without credentials. */
const ANONYMOUS: Attributes = { id: null, name: 'Anonymous user', email: 'invalid@example.com' };

/** The user that the path names, whatever the operation answers. */
export function userOf(call: Call, id: unknown = pathId(call)): Attributes {
  const record = call.world.store.find(call.world.catalogue.type('user'), id);
  if (!record) throw recordNotFound();
  return record;
}

function searchUsers(call: Call): Attributes[] {
  const externalId = call.query.get('external_id');
  if (externalId !== null) return usersWhere(call.world, (user) => String(user.external_id) === externalId);
  const words = (call.query.get('query') ?? '').toLowerCase().replaceAll('"', '');
  return usersWhere(call.world, (user) => isAbout(user, words));
}

function isAbout(user: Attributes, words: string): boolean {
  const [field, value] = words.includes(':') ? words.split(/:(.*)/) : [undefined, words];
  if (field) return String(user[field] ?? '').toLowerCase() === value;
  return (
    words !== '' &&
    [user.name, user.email].some((text) =>
      String(text ?? '')
        .toLowerCase()
        .includes(words),
    )
  );
}

function autocompleteUsers(call: Call): Attributes[] {
  const name = String(call.query.get('name') ?? bodyAttributes(call).name ?? '').toLowerCase();
  const startsWith = (text: unknown): boolean => ` ${String(text ?? '').toLowerCase()}`.includes(` ${name}`);
  return name.length < 2 ? [] : usersWhere(call.world, (user) => startsWith(user.name) || startsWith(user.email));
}

function relatedTo(call: Call): Attributes {
  const { id } = userOf(call);
  const type = call.world.catalogue.type('ticket');
  const tickets = type ? listed(call.world, type) : [];
  const withId = (name: string): number => tickets.filter((ticket) => [ticket[name]].flat().includes(id)).length;
  return {
    assigned_tickets: withId('assignee_id'),
    requested_tickets: withId('requester_id'),
    ccd_tickets: withId('email_cc_ids'),
    organization_subscriptions: 0,
  };
}

/** The tickets go over to the user that the body names; the other one is deleted. */
function mergeUsers(call: Call): Result {
  const merged = userOf(call);
  const target = userOf(call, bodyRecord(call, 'user').id);
  const tickets = call.world.catalogue.type('ticket');
  const users = call.world.catalogue.type('user');
  if (tickets) moveTickets(call, tickets, merged.id, target.id);
  if (users) call.world.store.of(users).put({ ...merged, active: false, updated_at: timestamp(call.world) });
  return oneRecord(call, target);
}

function moveTickets(call: Call, type: RecordType, from: unknown, to: unknown): void {
  const tickets = call.world.store.of(type);
  for (const ticket of tickets.records()) {
    if (ticket.requester_id === from) tickets.put({ ...ticket, requester_id: to });
  }
}
