import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { recordNotFound, tooManyValues } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { wantedIds } from '../../operations/read.ts';
import type { Collection } from '../../store/collection.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { plantRecord } from '../insert.ts';
import { typeNamed } from '../records.ts';

/** What is kept with a deleted ticket and forgotten when it comes back. */
const NOTE = ['deleted_at', 'deleted_by'] as const;

/** Deleted tickets: brought back or gone for good. */
export const deletedTicketOperations: Readonly<Record<string, OperationBehaviour>> = {
  RestoreDeletedTicket: (call) => restore(call, [pathId(call)]),
  BulkRestoreDeletedTickets: (call) => restore(call, limited(call, 'restored')),
  DeleteTicketPermanently: (call) => destroy(call, [pathId(call)]),
  BulkPermanentlyDeleteTickets: (call) => destroy(call, limited(call, 'deleted')),
};

/** The deleted tickets as their list shows them. */
export const deletedTicketSelections: Readonly<Record<string, Selection>> = {
  ListDeletedTickets: (call) => ticketsOf(call).discarded().map(shown),
};

/** A test that inserts a deleted ticket has a ticket that was deleted. */
export const deletedTicket: RecordBehaviour = {
  insert(world, given) {
    const type = typeNamed(world, 'Ticket');
    const { deleted_at = timestamp(world), actor = null, previous_state: status = 'open', ...own } = given;
    const { id } = plantRecord(world, type, { ...own, status });
    const tickets = world.store.of(type);
    tickets.discard(id, { deleted_at, deleted_by: actor });
    return shown(tickets.discarded().find((one) => one.id === id) ?? {});
  },
  records: (world) => world.store.of(typeNamed(world, 'Ticket')).discarded().map(shown),
};

function shown(record: Attributes): Attributes {
  const { id, subject, deleted_at, deleted_by, status } = record;
  return { id, subject, deleted_at, previous_state: status, actor: deleted_by };
}

function ticketsOf(call: Call): Collection {
  const type = call.world.catalogue.type('ticket');
  if (!type) throw recordNotFound();
  return call.world.store.of(type);
}

function limited(call: Call, verb: string): string[] {
  const { ids } = wantedIds(call);
  if (ids.length > 100) throw tooManyValues(100, 'tickets', verb);
  return ids;
}

function restore(call: Call, ids: readonly string[]): Result {
  const found = ids.filter((id) => ticketsOf(call).restore(id, NOTE));
  if (found.length === 0) throw recordNotFound();
  return { status: 200 };
}

function destroy(call: Call, ids: readonly string[]): Result {
  const tickets = ticketsOf(call);
  const known = new Set(tickets.discarded().map(({ id }) => String(id)));
  if (!ids.some((id) => known.has(id))) throw recordNotFound();
  return startJob(
    call,
    ids.map((id) => ({
      id: Number(id),
      action: 'delete',
      run() {
        if (!known.has(id) || !tickets.remove(id)) throw recordNotFound();
        return { id: Number(id), action: 'delete', status: 'Deleted', success: true };
      },
    })),
  );
}
