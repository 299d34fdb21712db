import type { Call, OperationBehaviour, Task } from '../../contract.ts';
import { Failure, recordInvalid, tooManyValues } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { wantedIds } from '../../operations/read.ts';
import { hexadecimal } from '../../store/ids.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { requireRecord, typeNamed } from '../records.ts';

/** Milliseconds that the token of the copied files is good for: an hour. */
const LIFE_OF_TOKEN = 3_600_000;

/** Suspended tickets become tickets, or comments of the ticket that they belong to. */
export const suspendedTicketOperations: Readonly<Record<string, OperationBehaviour>> = {
  RecoverSuspendedTicket: (call) => {
    const [ticket] = recoverAll(call, [pathId(call)], true);
    return { body: { ticket } };
  },
  RecoverSuspendedTickets: (call) => {
    const { ids } = wantedIds(call);
    if (ids.length > 100) throw tooManyValues(100, 'suspended_tickets', 'recovered');
    return { body: { tickets: recoverAll(call, ids, false) } };
  },
  BulkRecoverSuspendedTickets: (call) => {
    const { author } = bodyAttributes(call);
    return startJob(
      call,
      wantedIds(call).ids.map((id) => recovery(call, id, isAttributes(author) ? author : undefined)),
    );
  },
  SuspendedTicketsAttachments: copyFiles,
  ExportSuspendedTickets: () => ({ body: { export: { status: 'enqueued', view_id: 'suspended' } } }),
};

/** Where some cannot be recovered, the others are nevertheless, and the answer holds those that are left. */
function recoverAll(call: Call, ids: readonly string[], isCallerRequester: boolean): Attributes[] {
  const suspended = ids.map((id) => requireRecord(call.world, 'SuspendedTicket', id));
  const outcomes = suspended.map((one) => recover(call, one, isCallerRequester));
  const failed = outcomes.flatMap((outcome) => ('failed' in outcome ? [outcome.failed] : []));
  if (failed.length > 0) throw new Failure(422, { suspended_tickets: failed });
  return outcomes.flatMap((outcome) => ('ticket' in outcome ? [outcome.ticket] : []));
}

type Outcome = { readonly ticket: Attributes } | { readonly failed: Attributes };

function recover(call: Call, suspended: Attributes, isCallerRequester: boolean): Outcome {
  try {
    return { ticket: move(call, suspended, isCallerRequester) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const error_messages = [{ description: reasonOf(error) }];
    const type = typeNamed(call.world, 'SuspendedTicket');
    return { failed: call.world.store.of(type).put({ ...suspended, error_messages }) };
  }
}

/** One suspended ticket of a job, by the author that the caller states, or its own. */
function recovery(call: Call, id: string, author: Attributes | undefined): Task {
  return {
    id,
    action: 'update',
    run: () => {
      const suspended = requireRecord(call.world, 'SuspendedTicket', id);
      const ticket = move(call, author ? { ...suspended, author } : suspended, false);
      return { id: ticket.id, action: 'update', status: 'Updated', success: true };
    },
  };
}

function move(call: Call, suspended: Attributes, isCallerRequester: boolean): Attributes {
  const ticket = toTicket(call, suspended, isCallerRequester);
  call.world.store.of(typeNamed(call.world, 'SuspendedTicket')).remove(suspended.id);
  return ticket;
}

/** One that answers a ticket becomes a comment there; another one a ticket. Its requester is the author, or the agent who recovers it. */
function toTicket(call: Call, suspended: Attributes, isCallerRequester: boolean): Attributes {
  const tickets = typeNamed(call.world, 'Ticket');
  const author = isAttributes(suspended.author) ? suspended.author : {};
  const before = call.world.store.find(tickets, suspended.ticket_id);
  const comment = { body: String(suspended.content ?? ''), ...(author.id == null ? {} : { author_id: author.id }) };
  if (before) return updateRecord(call, tickets, before, { comment });
  return createRecord(call, tickets, {
    subject: suspended.subject,
    comment: { body: comment.body },
    recipient: suspended.recipient,
    ...(suspended.brand_id == null ? {} : { brand_id: suspended.brand_id }),
    ...(isCallerRequester ? {} : requesterOf(call, author)),
  });
}

/** A suspended user cannot ask. */
function requesterOf({ world }: Call, { id, name, email }: Attributes): Attributes {
  const user = world.store.find(world.catalogue.type('user'), id);
  if (user?.suspended === true)
    throw recordInvalid({ requester: [{ description: 'Requester: is suspended', error: 'InvalidValue' }] });
  if (user) return { requester_id: user.id };
  return email == null ? {} : { requester: { name: name ?? email, email } };
}

function reasonOf({ body, message }: Failure): string {
  const details = isAttributes(body) && isAttributes(body.details) ? Object.values(body.details).flat() : [];
  const reasons = details.filter(isAttributes).map(({ description }) => String(description));
  return reasons.length > 0 ? reasons.join(', ') : message;
}

/** The files of suspended tickets, copied under a token that a comment takes. */
function copyFiles(call: Call): Result {
  const { world } = call;
  const stated = bodyAttributes(call);
  const ids = [stated.suspended_ticket_ids ?? stated.ids ?? stated.id ?? []].flat();
  const found = ids.map((id) => requireRecord(world, 'SuspendedTicket', id));
  const attachments = found.flatMap(({ attachments: files }) =>
    Array.isArray(files) ? files.filter(isAttributes) : [],
  );
  const token = hexadecimal(world.uploads.size + world.files.size + 1, world.clock());
  world.uploads.set(token, { attachments, expires: world.clock() + LIFE_OF_TOKEN });
  return { body: { upload: { token, attachments } } };
}
