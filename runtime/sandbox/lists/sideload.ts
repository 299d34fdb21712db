import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import type { IncludeTable } from '../tables.ts';
import type { Attributes } from '../types.ts';
import { behaviourOf } from '../world.ts';
import { membershipsOf } from './scope.ts';

/** The records with what `include` puts into each of them: `comment_count`. */
export function withEmbedded(call: Call, records: readonly Attributes[]): readonly Attributes[] {
  const { include = {}, answer } = call.operation.table;
  const { type } = call.operation;
  const known = type && answer !== 'none' ? behaviourOf(call.world, type).embedded : undefined;
  const wanted = includedIn(call).flatMap((name) => (Object.hasOwn(include, name) && include[name]?.embedded) || []);
  const names = wanted.filter((name) => known && Object.hasOwn(known, name));
  if (names.length === 0) return records;
  return records.map((record) => ({
    ...record,
    ...Object.fromEntries(names.map((name) => [name, known?.[name]?.(call.world, record)])),
  }));
}

function includedIn({ query }: Call): string[] {
  return (query.get('include') ?? '').split(',').map((name) => name.trim());
}

/** The top-level arrays that `include` asks for; names that the operation doesn't have are ignored. */
export function sideload(call: Call, records: readonly Attributes[]): Attributes {
  const { include = {} } = call.operation.table;
  const loaded: Attributes = {};
  for (const name of includedIn(call)) {
    const row = Object.hasOwn(include, name) ? include[name] : undefined;
    if (row?.key) loaded[row.key] = related(call, row, records);
  }
  return loaded;
}

function related(call: Call, row: IncludeTable, records: readonly Attributes[]): Attributes[] {
  const { catalogue } = call.world;
  const target = catalogue.type(row.object ?? row.key?.replace(/^last_/, '') ?? '');
  if (!target) return [];
  const found = [...bySource(call, records)].flatMap(([source, own]) => relatedTo(call, source, target, row, own));
  const shown = [...new Map(found.map((record) => [record[target.id], record])).values()];
  return shown.map((record) => partial(record, behaviourOf(call.world, target).partial));
}

/** Results of a search are of several types, each by its name. */
function bySource({ world, operation }: Call, records: readonly Attributes[]): Map<RecordType, Attributes[]> {
  const sources = new Map<RecordType, Attributes[]>();
  for (const record of records) {
    const named = typeof record.result_type === 'string' ? world.catalogue.type(record.result_type) : undefined;
    const source = named ?? operation.type;
    if (source) sources.set(source, [...(sources.get(source) ?? []), record]);
  }
  return sources;
}

function relatedTo(
  call: Call,
  source: RecordType,
  target: RecordType,
  row: IncludeTable,
  records: readonly Attributes[],
): Attributes[] {
  const pointing = pointers(source, target);
  const found =
    joined(call, source, target, records) ??
    (pointing.length > 0 ? pointedAt(call, target, pointing, records) : below(call, source, target, records));
  return row.key?.startsWith('last_') ? newest(found, `${source.key}_id`) : found;
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

/** Records that memberships join to the listed ones: the users of groups. */
function joined(
  call: Call,
  source: RecordType,
  target: RecordType,
  records: readonly Attributes[],
): Attributes[] | undefined {
  const [from, to] = [`${source.key}_id`, `${target.key}_id`];
  const type = membershipsOf(call.world, from, to);
  if (!type || type === source || type === target) return undefined;
  const ids = new Set(records.map((record) => String(record[source.id])));
  const links = call.world.store.of(type).records();
  const wanted = new Set(links.filter((link) => ids.has(String(link[from]))).map((link) => String(link[to])));
  return call.world.store
    .of(target)
    .records()
    .filter((record) => wanted.has(String(record[target.id])));
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
