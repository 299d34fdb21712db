import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import type { IncludeTable } from '../tables.ts';
import type { Attributes } from '../types.ts';
import { behaviourOf } from '../world.ts';

/** The top-level arrays that `include` asks for; names that the operation doesn't have are ignored. */
export function sideload(call: Call, records: readonly Attributes[]): Attributes {
  const { include = {} } = call.operation.table;
  const names = (call.query.get('include') ?? '').split(',').map((name) => name.trim());
  const loaded: Attributes = {};
  for (const name of names) {
    const row = Object.hasOwn(include, name) ? include[name] : undefined;
    if (row?.key) loaded[row.key] = related(call, row, records);
  }
  return loaded;
}

function related(call: Call, row: IncludeTable, records: readonly Attributes[]): Attributes[] {
  const target = call.world.catalogue.type(row.object ?? row.key?.replace(/^last_/, '') ?? '');
  const source = call.operation.type;
  if (!target || !source) return [];
  const pointing = pointers(source, target);
  const found = pointing.length > 0 ? pointedAt(call, target, pointing, records) : below(call, source, target, records);
  const shown = row.key?.startsWith('last_') ? newest(found, `${source.key}_id`) : found;
  return shown.map((record) => partial(record, behaviourOf(call.world, target).partial));
}

/** Attributes of a type that hold ids of another: `requester_id`, `collaborator_ids`. */
function pointers(source: RecordType, target: RecordType): string[] {
  return [...source.attributes.values()]
    .filter(({ references }) => references === target.object)
    .map(({ name }) => name);
}

function pointedAt(
  call: Call,
  target: RecordType,
  names: readonly string[],
  records: readonly Attributes[],
): Attributes[] {
  const ids = new Set(records.flatMap((record) => names.flatMap((name) => record[name] ?? [])).map(String));
  return [...ids].map((id) => call.world.store.find(target, id)).filter((record) => record !== undefined);
}

/** Records that point up: the identities of users. */
function below(call: Call, source: RecordType, target: RecordType, records: readonly Attributes[]): Attributes[] {
  const ids = new Set(records.map((record) => String(record[source.id])));
  const attribute = `${source.key}_id`;
  return call.world.store
    .of(target)
    .records()
    .filter((record) => ids.has(String(record[attribute])));
}

/** `last_audits`: of each record only the newest. */
function newest(records: readonly Attributes[], attribute: string): Attributes[] {
  return [...new Map(records.map((record) => [record[attribute], record])).values()];
}

function partial(record: Attributes, names: readonly string[] | undefined): Attributes {
  if (!names) return record;
  return Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]]));
}
