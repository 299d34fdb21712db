import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import type { Attributes, Result } from '../types.ts';
import { behaviourOf } from '../world.ts';
import { createRecord, updateRecord, urlOf } from '../write/save.ts';
import { oneRecord, parentsOf, recordOf, typeOf } from './answer.ts';
import { bodyRecord } from './body.ts';

/** `POST /groups`: 201, the record and where it is. */
export function create(call: Call): Result {
  const type = typeOf(call);
  return created(call, createRecord(call, type, bodyRecord(call), parentsOf(call)));
}

/** The answer about a new record. */
export function created(call: Call, record: Attributes): Result {
  const location = String(record.url ?? urlOf(call, typeOf(call), record));
  return { ...oneRecord(call, record, 201), headers: { location } };
}

/** `PUT /groups/{group_id}`. */
export function update(call: Call): Result {
  return oneRecord(call, updateRecord(call, typeOf(call), recordOf(call), bodyRecord(call)));
}

/** `DELETE /groups/{group_id}`. */
export function remove(call: Call): Result {
  return removeRecord(call, typeOf(call), recordOf(call));
}

/** Deletes one record, in the way of its type. */
export function removeRecord(call: Call, type: RecordType, record: Attributes): Result {
  const { remove } = behaviourOf(call.world, type);
  if (remove) return remove(call, record);
  call.world.store.of(type).remove(record[type.id]);
  return { status: call.operation.table.status ?? 204 };
}

/** `POST /users/create_or_update`: 200 where a record matches, else 201. */
export function createOrUpdate(call: Call): Result {
  const type = typeOf(call);
  const stated = bodyRecord(call);
  const match = matching(call, type, stated);
  return match
    ? oneRecord(call, updateRecord(call, type, match, stated))
    : created(call, createRecord(call, type, stated));
}

/** The record that a create_or_update means: by id, external id, then what is unique about the type. */
export function matching(call: Call, type: RecordType, stated: Attributes): Attributes | undefined {
  const unique = (behaviourOf(call.world, type).unique ?? []).filter((group) => group.length === 1).flat();
  const records = call.world.store.of(type).records();
  for (const name of [type.id, 'external_id', ...unique]) {
    const value = stated[name];
    const match = value != null && records.find((record) => record[name] != null && isEqual(record[name], value));
    if (match) return match;
  }
  return undefined;
}

function isEqual(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}
