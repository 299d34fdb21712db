import type { Call, RecordBehaviour, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { listed, recordsOf } from '../../world.ts';
import { insertRecord } from '../insert.ts';

/** Requests are tickets as end users see them: a test that inserts one, makes a ticket. */
export const request: RecordBehaviour = {
  insert(world, given) {
    const type = world.catalogue.type('ticket');
    if (!type) throw new Error('Requests are tickets, which these tables do not have');
    const { comment: _, solved: __, can_be_solved_by_me: ___, ...ticket } = given;
    return requestOf(world, insertRecord(world, type, ticket));
  },
  records: (world) => recordsOf(world, 'ticket').map((ticket) => requestOf(world, ticket)),
};

/** A ticket as its requester sees it: only the attributes of a request. */
export function requestOf(world: World, ticket: Attributes): Attributes {
  const type = world.catalogue.type('Request');
  const shown = type ? [...type.attributes.values()].filter(({ access }) => access !== 'write') : [];
  const names = shown.map(({ name }) => name).filter((name) => name in ticket);
  const isSolved = ticket.status === 'solved' || ticket.status === 'closed';
  const canBeSolved = ticket.assignee_id != null && !isSolved && ticket.status !== 'new';
  return {
    ...Object.fromEntries(names.map((name) => [name, ticket[name]])),
    url: `${world.origin}/api/v2/requests/${String(ticket.id)}.json`,
    can_be_solved_by_me: canBeSolved,
    solved: isSolved,
  };
}

/** The public tickets for which a test holds, as requests. */
export function requestsWhere(world: World, test: (ticket: Attributes) => boolean): Attributes[] {
  const type = world.catalogue.type('ticket');
  const tickets = type ? listed(world, type).filter((ticket) => ticket.is_public !== false && test(ticket)) : [];
  return tickets.map((ticket) => requestOf(world, ticket));
}

/** The ticket behind the request that the path names. */
export function ticketBehind({ world, parameters }: Call): Attributes {
  const ticket = world.store.find(world.catalogue.type('ticket'), parameters.request_id);
  if (!ticket || ticket.is_public === false) throw recordNotFound();
  return ticket;
}

/** The user takes part in a ticket: asks, or is copied in. */
export function takesPart(user: Attributes | null, ticket: Attributes): boolean {
  const people = [ticket.requester_id, ticket.email_cc_ids, ticket.collaborator_ids].flat();
  return isAttributes(user) && people.includes(user.id);
}
