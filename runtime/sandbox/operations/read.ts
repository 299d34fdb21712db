import type { Call } from '../contract.ts';
import { recordNotFound, tooManyValues } from '../http/failure.ts';
import { paginate } from '../lists/paginate.ts';
import { select } from '../lists/select.ts';
import { compareBy, defaultKeys } from '../lists/sort.ts';
import type { Attributes, Result } from '../types.ts';
import { behaviourOf, timestamp } from '../world.ts';
import { manyRecords, oneRecord, recordOf, typeOf } from './answer.ts';

/** `GET /tickets`: a page of records. */
export function list(call: Call): Result {
  const { records, frame } = paginate(call, select(call));
  return { body: manyRecords(call, records, frame) };
}

/** `GET /tickets/{ticket_id}`, or the one record below another: `GET /tickets/{ticket_id}/metrics`. */
export function get(call: Call): Result {
  return oneRecord(call, recordOf(call));
}

/** `GET /users/show_many?ids=1,2`: those that exist, by id. */
export function getMany(call: Call): Result {
  const type = typeOf(call);
  const { ids, attribute } = wantedIds(call);
  const max = call.operation.table.bulk?.max ?? 100;
  if (ids.length > max) throw tooManyValues(max, type.plural, 'shown');
  const wanted = new Set(ids);
  const records = call.world.store
    .of(type)
    .records()
    .filter((record) => wanted.has(String(record[attribute])));
  for (const record of records) behaviourOf(call.world, type).read?.(call.world, record);
  const sorted = inIdOrder(call, records);
  const frame = { next_page: null, previous_page: null, count: sorted.length };
  return { body: manyRecords(call, sorted, frame) };
}

function inIdOrder(call: Call, records: readonly Attributes[]): Attributes[] {
  const type = typeOf(call);
  const current = records.map((record) => call.world.store.find(type, record[type.id]) ?? record);
  return current.sort(compareBy(defaultKeys([], type)));
}

/** The records that `ids` or `external_ids` names. */
export function wantedIds({ query, operation }: Call): { ids: string[]; attribute: string } {
  const byExternalId = query.get('external_ids');
  const text = byExternalId ?? query.get('ids') ?? query.getAll('ids[]').join();
  const ids = text.split(',').map((id) => id.trim());
  return {
    ids: ids.filter((id) => id !== ''),
    attribute: byExternalId === null ? (operation.type?.id ?? 'id') : 'external_id',
  };
}

/** `GET /tickets/count`: the number of what the list would give. */
export function count(call: Call): Result {
  const sibling = call.operation.sibling && call.world.catalogue.operation(call.operation.sibling.id);
  if (!sibling) throw recordNotFound();
  const value = select({ ...call, operation: sibling }, sibling).length;
  return { body: { count: { value, refreshed_at: timestamp(call.world) } } };
}
