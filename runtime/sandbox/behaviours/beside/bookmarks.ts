import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { oneRecord, typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Entry } from '../../store/collection.ts';
import type { Attributes } from '../../types.ts';
import { createRecord } from '../../write/save.ts';
import { requireRecord } from '../records.ts';

/** Bookmarks show their ticket. */
export const bookmark: RecordBehaviour = {
  apply({ world, record, input }) {
    record.ticket = requireRecord(world, 'Ticket', input.ticket_id);
  },
};

/** A ticket that the agent marked already keeps its bookmark. */
export const bookmarkOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateBookmark: (call) => {
    const stated = bodyRecord(call);
    const known = ownEntries(call).find(({ record }) => ticketOf(record) === String(stated.ticket_id));
    if (known) return oneRecord(call, known.record);
    return oneRecord(call, createRecord(call, typeOf(call), stated, { user_id: call.principal?.id }), 201);
  },
};

/** Every agent sees their own. */
export const bookmarkSelections: Readonly<Record<string, Selection>> = {
  ListBookmarks: (call) => ownEntries(call).map(({ record }) => record),
};

function ownEntries(call: Call): Entry[] {
  const { world, principal } = call;
  const owner = ({ parents }: Entry): string => parents.user_id ?? String(principal?.id);
  return world.store
    .of(typeOf(call))
    .entries()
    .filter((entry) => owner(entry) === String(principal?.id));
}

function ticketOf({ ticket }: Attributes): string {
  return String((ticket as Attributes | null)?.id);
}
