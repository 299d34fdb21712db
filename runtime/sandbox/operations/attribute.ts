import type { Operation } from '../catalogue/operation.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { recordNotFound, updateConflict } from '../http/failure.ts';
import type { Method } from '../tables.ts';
import type { Attributes, Result } from '../types.ts';
import { updateRecord } from '../write/save.ts';
import { bodyAttributes } from './body.ts';

/**
 * The list that an operation edits in place, `tags` for `/tickets/{ticket_id}/tags`: the last segment names a list of
 * strings of the record above, and that is what it answers.
 */
export function editedAttribute(operation: Operation): string | undefined {
  const name = operation.path.slice(operation.path.lastIndexOf('/') + 1);
  const isAnswer = entriesOf(operation.table.answer).some(([key, type]) => key === name && type === 'string[]');
  const above = operation.parents.at(-1);
  return isAnswer && above?.type?.attributes.get(name)?.isList ? name : undefined;
}

/** GET reads, POST sets, PUT adds, DELETE removes. */
export function editAttribute(call: Call, name: string): Result {
  const parent = call.operation.parents.at(-1);
  const record = call.world.store.find(parent?.type, call.parameters[parent?.parameter ?? '']);
  if (!parent?.type || !record) throw recordNotFound();
  const old = stringsOf(record[name]);
  if (call.operation.method === 'GET') return { body: { [name]: old } };
  refuseOutdated(bodyAttributes(call), record);
  const given = stringsOf(bodyAttributes(call)[name]);
  const next = updateRecord(call, parent.type, record, { [name]: combined(call.operation.method, old, given) });
  return {
    status: call.operation.table.status ?? (call.operation.method === 'POST' ? 201 : 200),
    body: { [name]: next[name] },
  };
}

function combined(method: Method, old: readonly string[], given: readonly string[]): string[] {
  if (method === 'POST') return [...given];
  if (method === 'DELETE') return old.filter((value) => !given.includes(value));
  return [...new Set([...old, ...given])];
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `safe_update` with an `updated_stamp` that is no longer the record's is refused. */
export function refuseOutdated(stated: Attributes, record: Attributes): void {
  const isSafe = String(stated.safe_update) === 'true';
  if (isSafe && Date.parse(String(stated.updated_stamp)) !== Date.parse(String(record.updated_at)))
    throw updateConflict();
}
