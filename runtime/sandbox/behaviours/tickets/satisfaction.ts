import type { OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { parentRecord } from '../../lists/scope.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, recordsOf, timestamp } from '../../world.ts';
import { createRecord } from '../../write/save.ts';
import { putAudit } from './audit.ts';

/** Ratings: about a ticket, by its requester. A test may insert one by the ticket's id alone. */
export const satisfactionRating: RecordBehaviour = {
  defaults: () => ({ score: 'offered' }),
  apply({ world, record }) {
    const ticket = world.store.find(world.catalogue.type('ticket'), record.ticket_id) ?? {};
    for (const name of ['requester_id', 'assignee_id', 'group_id']) record[name] = ticket[name] ?? null;
  },
};

/** A ticket is rated once it was solved. */
export const satisfactionOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateTicketSatisfactionRating: (call) => {
    const [parent] = call.operation.parents;
    const ticket = parent && parentRecord(call, parent);
    if (!ticket) throw recordNotFound();
    const metric = findRecord(call.world, 'TicketMetric', ({ ticket_id }) => ticket_id === ticket.id);
    if (ticket.status !== 'solved' && metric?.solved_at == null) throw notYet();
    const rating = createRecord(call, typeOf(call), bodyRecord(call), { ticket_id: ticket.id });
    const tickets = call.world.catalogue.type('ticket');
    const { id, score, comment = null } = rating;
    if (tickets) {
      const updated_at = timestamp(call.world);
      call.world.store.of(tickets).put({ ...ticket, satisfaction_rating: { id, score, comment }, updated_at });
    }
    putAudit(call.world, ticket.id, { author_id: call.principal?.id ?? null, events: [eventOf(rating)] });
    return { body: { satisfaction_rating: rating } };
  },
};

function notYet(): Error {
  return recordInvalid({ base: [{ description: 'Ticket: must be solved to be rated', error: 'InvalidValue' }] });
}

function eventOf({ id, score, assignee_id, comment }: Attributes): Attributes {
  return { id: Number(id) + 1_000_000, type: 'SatisfactionRating', score, assignee_id, body: comment ?? null };
}

/** Ratings by their score, with or without a comment, and by their time. */
export const satisfactionSelections: Readonly<Record<string, Selection>> = {
  ListSatisfactionRatings: ({ world, query }) => {
    const [from, to] = [
      Number(query.get('start_time') ?? 0),
      Number(query.get('end_time') ?? Number.POSITIVE_INFINITY),
    ];
    return recordsOf(world, 'SatisfactionRating').filter((rating) => {
      const at = Date.parse(String(rating.created_at)) / 1000;
      return at >= from && at <= to && hasScore(rating, query.get('score'));
    });
  },
};

/** `received_with_comment`: good or bad, and something was said. */
function hasScore({ score, comment }: Attributes, wanted: string | null): boolean {
  if (wanted === null) return true;
  const [, name, comments] = /^(.*?)(?:_(with|without)_comment)?$/.exec(wanted) ?? [];
  const isScore = name === 'received' ? score === 'good' || score === 'bad' : score === name;
  const isSaid = comment != null && comment !== '';
  return isScore && (comments === undefined || (comments === 'with') === isSaid);
}
