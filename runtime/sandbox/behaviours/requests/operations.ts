import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { missingParameter, recordInvalid, recordNotFound } from '../../http/failure.ts';
import { sideload } from '../../lists/sideload.ts';
import { bodyRecord } from '../../operations/body.ts';
import { list } from '../../operations/read.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { requestOf, requestsWhere, takesPart, ticketBehind } from './request.ts';

/** Statuses that a request has until it is solved. */
const OPEN = ['new', 'open', 'pending', 'hold'];

/** Requests one by one, and their public comments. */
export const requestOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowRequest: (call) => {
    const request = requestOf(call.world, ticketBehind(call));
    return { body: { request, ...sideload(call, [request]) } };
  },
  CreateRequest: create,
  UpdateRequest: update,
  ListComments: (call) => ({ body: { ...(list(call).body as Attributes), users: peopleOf(call) } }),
  'requests.comments.get': (call) => {
    const comment = publicComments(call).find(({ id }) => String(id) === call.parameters.ticket_comment_id);
    if (!comment) throw recordNotFound();
    return { body: { comment } };
  },
};

/** Lists of requests: those that the caller takes part in, all of them for agents. */
export const requestSelections: Readonly<Record<string, Selection>> = {
  ListRequests: (call) => visible(call),
  ListOpenRequests: (call) => visible(call, ({ status }) => OPEN.includes(String(status))),
  ListSolvedRequests: (call) => visible(call, ({ status }) => status === 'solved' || status === 'closed'),
  ListCCDRequests: ({ world, principal }) =>
    requestsWhere(world, (ticket) => takesPart(principal, ticket) && ticket.requester_id !== principal?.id),
  SearchRequests: search,
  ListUserRequests: (call) => requestsWhere(call.world, ({ requester_id }) => requester_id === known(call, 'user').id),
  ListOrganizationRequests: (call) =>
    requestsWhere(call.world, ({ organization_id }) => organization_id === known(call, 'organization').id),
  ListComments: (call) => publicComments(call),
};

function known({ world, parameters }: Call, key: string): Attributes {
  const record = world.store.find(world.catalogue.type(key), parameters[`${key}_id`]);
  if (!record) throw recordNotFound();
  return record;
}

function visible({ world, principal, query }: Call, test: (ticket: Attributes) => boolean = () => true): Attributes[] {
  const isAgent = principal?.role !== 'end-user';
  const statuses = query.get('status')?.split(',');
  return requestsWhere(
    world,
    (ticket) =>
      (isAgent || takesPart(principal, ticket)) && test(ticket) && (statuses?.includes(String(ticket.status)) ?? true),
  );
}

function search(call: Call): Attributes[] {
  const { query, world, principal } = call;
  const words = (query.get('query') ?? '').toLowerCase();
  const organization = query.get('organization_id');
  const isCopied = query.get('cc_id') === 'true';
  const found = visible(call, ({ subject, description, organization_id }) => {
    const isAbout = `${String(subject)} ${String(description)}`.toLowerCase().includes(words);
    return isAbout && (organization === null || String(organization_id) === organization);
  });
  const type = world.catalogue.type('ticket');
  return isCopied ? found.filter(({ id }) => takesPart(principal, world.store.find(type, id) ?? {})) : found;
}

/** What the people of a request may read. */
function publicComments(call: Call): Attributes[] {
  const ticket = ticketBehind(call);
  const type = call.world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/comments');
  const entries = type ? call.world.store.of(type).entries() : [];
  const since = Date.parse(call.query.get('since') ?? '');
  const role = call.query.get('role')?.replace('_', '-');
  return entries
    .filter(({ parents, record }) => parents.ticket_id === String(ticket.id) && record.public === true)
    .map(({ record }) => record)
    .filter(({ created_at }) => Number.isNaN(since) || Date.parse(String(created_at)) >= since)
    .filter(
      ({ author_id }) => role === undefined || (roleOf(call, author_id) === 'end-user') === (role === 'end-user'),
    );
}

function roleOf({ world }: Call, userId: unknown): unknown {
  return world.store.find(world.catalogue.type('user'), userId)?.role;
}

/** The authors of the comments come along unasked, as far as everybody may know them. */
function peopleOf(call: Call): Attributes[] {
  const type = call.world.catalogue.type('user');
  const ids = new Set(publicComments(call).map(({ author_id }) => author_id));
  const users = [...ids].map((id) => call.world.store.find(type, id)).filter((user) => user !== undefined);
  return users.map(({ id, name, photo, organization_id, role }) => ({
    id,
    name,
    photo: photo ?? null,
    agent: role !== 'end-user',
    organization_id,
  }));
}

function ticketType({ world }: Call): RecordType {
  const type = world.catalogue.type('ticket');
  if (!type) throw recordNotFound();
  return type;
}

/** Only what a request has goes into the ticket; callers without credentials say who they are. */
function create(call: Call): Result {
  const stated = asRequest(call, bodyRecord(call, 'request'), 'create');
  const isUnknown = call.principal === null && !isAttributes(stated.requester);
  if (isUnknown)
    throw recordInvalid({ requester: [{ description: 'Requester: cannot be blank', error: 'BlankValue' }] });
  const ticket = createRecord(call, ticketType(call), stated);
  const request = requestOf(call.world, ticket);
  return { status: 201, body: { request }, headers: { location: String(request.url) } };
}

/** `solved` solves it, where the requester may. */
function update(call: Call): Result {
  const stated = bodyRecord(call, 'request');
  const before = ticketBehind(call);
  const isSolved = stated.solved === true;
  if (isSolved && requestOf(call.world, before).can_be_solved_by_me !== true)
    throw recordInvalid({ solved: [{ description: 'Solved: may not be set yet', error: 'InvalidValue' }] });
  const change = { ...asRequest(call, stated, 'update'), ...(isSolved ? { status: 'solved' } : {}) };
  const ticket = updateRecord(call, ticketType(call), before, change);
  return { body: { request: requestOf(call.world, ticket) } };
}

/** End users never write privately. */
function asRequest(call: Call, stated: Attributes, purpose: 'create' | 'update'): Attributes {
  const type = call.world.catalogue.type('Request');
  const taken = Object.entries(stated).filter(([name]) => isTaken(type, name, purpose));
  const { comment, ...others } = Object.fromEntries(taken);
  if (purpose === 'create' && comment === undefined) throw missingParameter('comment');
  return isAttributes(comment) ? { ...others, comment: { ...comment, public: true } } : others;
}

function isTaken(type: RecordType | undefined, name: string, purpose: 'create' | 'update'): boolean {
  const access = type?.attributes.get(name)?.access;
  return (
    name !== 'solved' && (access === 'write' || access === 'both' || (access === 'create' && purpose === 'create'))
  );
}
