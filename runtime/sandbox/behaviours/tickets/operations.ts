import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { once } from '../../guards/idempotency.ts';
import { recordNotFound } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { recordOf, typeOf } from '../../operations/answer.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import { wantedIds } from '../../operations/read.ts';
import { created, removeRecord } from '../../operations/write.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { listed, pathId } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { startsWith } from '../groups.ts';
import { latestAudit } from './audit.ts';

/** What tickets do beyond being made, read, changed and deleted. */
export const ticketOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateTicket: (call) =>
    once(call, () => withAudit(call, created(call, createRecord(call, typeOf(call), bodyRecord(call))))),
  UpdateTicket: (call) => {
    const record = updateRecord(call, typeOf(call), recordOf(call), bodyRecord(call));
    return withAudit(call, { status: 200, body: { ticket: record } });
  },
  MergeTicketsIntoTargetTicket: mergeTickets,
  MarkTicketAsSpamAndSuspendRequester: (call) => {
    const record = ticketOf(call);
    markAsSpam(call, record);
    return { status: 200 };
  },
  MarkManyTicketsAsSpam: (call) =>
    startJob(
      call,
      wantedIds(call).ids.map((id) => ({
        id: Number(id),
        action: 'update',
        run() {
          markAsSpam(call, ticketOf(call, id));
          return { id: Number(id), action: 'update', status: 'Updated', success: true };
        },
      })),
    ),
  TicketRelatedInformation: (call) => {
    const { id } = ticketOf(call);
    const incidents = listed(call.world, ticketType(call)).filter((other) => other.problem_id === id).length;
    const body = { topic_id: null, jira_issue_ids: [], followup_source_ids: [], from_archive: false, incidents };
    return { body };
  },
};

/** Lists of tickets that no path parameter describes. */
export const ticketSelections: Readonly<Record<string, Selection>> = {
  ListTicketProblems: (call) => problems(call),
  AutocompleteProblems: (call) => {
    const text = String(bodyAttributes(call).text ?? call.query.get('text') ?? '').toLowerCase();
    return problems(call).filter(({ subject }) => String(subject).toLowerCase().startsWith(text));
  },
  'tickets.autocomplete': (call) =>
    listed(call.world, ticketType(call)).filter(({ subject }) =>
      startsWith(subject, call.query.get('name') ?? call.query.get('text')),
    ),
  ListRecentTickets: (call) => listed(call.world, ticketType(call)).slice(-5).reverse(),
};

/** What the words of a path mean: `/users/{user_id}/tickets/requested`. */
export const ticketScopes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ListTicketIncidents: { ticket_id: 'problem_id' },
  ListUserRequestedTickets: { user_id: 'requester_id' },
  ListUserAssignedTickets: { user_id: 'assignee_id' },
  ListUserFollowedTickets: { user_id: 'follower_ids' },
  ListUserCCDTickets: { user_id: 'email_cc_ids' },
};

/** The ticket that the path names, whatever the operation answers. */
export function ticketOf(call: Call, id: unknown = pathId(call)): Attributes {
  const record = call.world.store.find(call.world.catalogue.type('ticket'), id);
  if (!record) throw recordNotFound();
  return record;
}

function ticketType(call: Call): ReturnType<typeof typeOf> {
  return call.world.catalogue.type('ticket') ?? typeOf(call);
}

function withAudit(call: Call, result: Result): Result {
  const body = isAttributes(result.body) ? result.body : {};
  const ticket = isAttributes(body.ticket) ? body.ticket : {};
  const audit = latestAudit(call.world, ticket.id);
  return { ...result, body: { ...body, ...(audit && { audit }) } };
}

function problems(call: Call): Attributes[] {
  return listed(call.world, ticketType(call)).filter(({ type }) => type === 'problem');
}

function markAsSpam(call: Call, record: Attributes): void {
  const users = call.world.catalogue.type('user');
  const requester = call.world.store.find(users, record.requester_id);
  if (users && requester) call.world.store.of(users).put({ ...requester, suspended: true });
  removeRecord(call, ticketType(call), record);
}

/** The sources are closed, each with a comment; the target says what came in. */
function mergeTickets(call: Call): Result {
  const target = ticketOf(call);
  const { ids, target_comment, source_comment } = bodyAttributes(call);
  const sources = Array.isArray(ids) ? ids : [];
  const type = ticketType(call);
  const change = (record: Attributes, comment: unknown, more: Attributes): void => {
    const said = comment ? { comment: { body: String(comment), public: false } } : {};
    updateRecord(call, type, record, { ...said, ...more });
  };
  change(target, target_comment, {});
  return startJob(
    call,
    sources.map((id) => ({
      id,
      action: 'update',
      run() {
        change(ticketOf(call, id), source_comment, { status: 'closed' });
        return { id, action: 'update', status: 'Updated', success: true };
      },
    })),
  );
}
