import type { RecordType } from '../catalogue/record-type.ts';
import type { Call, Write } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { addPage, behaviourOf, blankRecord, timestamp } from '../world.ts';
import { accepted, readable } from './accept.ts';
import { merged } from './merge.ts';
import { refuseDuplicate, validate } from './validate.ts';

/** Makes a record of what a request states. `parents` are the records that its path names. */
export function createRecord(call: Call, type: RecordType, stated: Attributes, parents: Attributes = {}): Attributes {
  const { world } = call;
  const input = accepted(call, type, stated, 'create');
  const above = inRecord(type, parents);
  const record = { ...blankRecord(world, type), ...stamps(call, type), ...above, ...readable(type, input) };
  if (type.attributes.has('url')) record.url = urlOf(call, type, record);
  const write: Write = { call, world, type, record, before: undefined, input: { ...input, ...above } };
  finish(write, Object.fromEntries(Object.entries(parents).map(([name, id]) => [name, String(id)])));
  return record;
}

/** Changes a record as a request states. */
export function updateRecord(call: Call, type: RecordType, before: Attributes, stated: Attributes): Attributes {
  const input = accepted(call, type, stated, 'update');
  const record = { ...merged(type, before, readable(type, input)), ...stamps(call, type, before) };
  finish({ call, world: call.world, type, record, before, input });
  return record;
}

/** Everything is checked before anything is stored. */
function finish(write: Write, parents?: Record<string, string>): void {
  const { world, type, record } = write;
  const behaviour = behaviourOf(world, type);
  validate(write);
  refuseDuplicate(write);
  behaviour.apply?.(write);
  addPage(world, type, record);
  world.store.of(type).put(record, parents);
  behaviour.saved?.(write);
}

/** A change within the second of the last one is told from it nevertheless: `updated_stamp` and sorting depend on that. */
function stamps({ world }: Call, type: RecordType, before?: Attributes): Attributes {
  const last = Date.parse(String(before?.updated_at));
  const now = timestamp(world, Number.isNaN(last) ? undefined : last + 1000);
  const names = before ? ['updated_at'] : ['created_at', 'updated_at'];
  return Object.fromEntries(names.filter((name) => type.attributes.has(name)).map((name) => [name, now]));
}

/** Ids of the path that the record names itself: the `user_id` of an identity. */
function inRecord(type: RecordType, parents: Attributes): Attributes {
  const own = Object.entries(parents).filter(([name]) => type.attributes.has(name));
  return Object.fromEntries(own.map(([name, id]) => [name, /^\d{1,15}$/.test(String(id)) ? Number(id) : id]));
}

/** Where a record is found: below its collection, or below the path that it was made at. */
export function urlOf({ world, path }: Call, type: RecordType, record: Attributes): string {
  const base = type.collection ?? path.replace(/\.json$/, '');
  return `${world.origin}${base}/${String(record[type.id])}.json`;
}
