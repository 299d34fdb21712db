import { isNamedByText } from '../catalogue/operation.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { parentRecord, type Scope, scopeOf } from '../lists/scope.ts';
import { sideload, withEmbedded } from '../lists/sideload.ts';
import type { Attributes, Result } from '../types.ts';
import { behaviourOf } from '../world.ts';

/** The type that an operation works on. A row that leaves it open is a mistake of the tables. */
export function typeOf({ operation }: Call): RecordType {
  if (!operation.type) throw new Error(`The tables don't say which records ${operation.id} works on`);
  return operation.type;
}

/** The record that the path names, below the records above it. */
export function recordOf(call: Call): Attributes {
  const type = typeOf(call);
  const collection = call.world.store.of(type);
  const isInScope = scopeOf(call, call.operation, type);
  const entry = collection.entry(...wantedEntry(call, type, isInScope));
  if (!entry) throw recordNotFound();
  behaviourOf(call.world, type).read?.(call.world, entry.record);
  return collection.find(entry.record[type.id]) ?? entry.record;
}

/** By its id, or by the text that the parameter is called after: `email`. */
function wantedEntry(
  { operation: { idParameter }, parameters }: Call,
  type: RecordType,
  isInScope: Scope,
): [unknown, Scope] {
  const value = idParameter && parameters[idParameter];
  if (!idParameter || !isNamedByText(idParameter, type)) return [value, isInScope];
  return [undefined, (entry) => entry.record[idParameter] === value && isInScope(entry)];
}

/** The ids of the path by the names under which records remember them. Refuses unknown ones. */
export function parentsOf(call: Call): Attributes {
  const parents: Attributes = {};
  for (const parent of call.operation.parents) {
    parentRecord(call, parent);
    parents[parent.attribute] = call.parameters[parent.parameter];
  }
  return parents;
}

/** One record in its envelope, with what was asked to come along. */
export function oneRecord(call: Call, record: Attributes, status = 200): Result {
  if (call.operation.table.answer === 'none') return { status: call.operation.table.status ?? 204 };
  return {
    status: call.operation.table.status ?? status,
    body: { ...inEnvelope(envelopeOf(call), withEmbedded(call, [record])[0]), ...sideload(call, [record]) },
  };
}

/** Records in their envelope with what comes beside them; a list without one has nothing beside it. */
export function manyRecords(call: Call, records: readonly Attributes[], beside: Attributes): unknown {
  const key = envelopeOf(call);
  const shown = withEmbedded(call, records);
  return key === '' ? shown : { ...inEnvelope(key, shown), ...sideload(call, records), ...beside };
}

/** A value under its key, `a.b` within another, or bare where there is none. */
export function inEnvelope(key: string, value: unknown): Attributes {
  const names = key === '' ? [] : key.split('.');
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Attributes;
}

/** The key of the answer that holds the operation's own records. */
export function envelopeOf(call: Call): string {
  const { type, table } = call.operation;
  const entries = entriesOf(table.answer);
  const own = entries.find(([, name]) => name.replace('[]', '') === type?.object) ?? entries[0];
  return own?.[0] ?? type?.key ?? '';
}
