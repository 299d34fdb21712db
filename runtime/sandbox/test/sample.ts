import type { Attribute } from '../catalogue/attribute.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Operation } from '../catalogue/operation.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import type { QueryTable } from '../tables.ts';
import { type Attributes, isAttributes } from '../types.ts';

/** Gives the id of a record of a type that exists. */
export type FindId = (object: string) => unknown;

/** Makes requests that the tables allow. */
export interface Sampler {
  readonly catalogue: Catalogue;
  readonly idOf: FindId;
}

/** The body that an operation takes: what it requires, and enough to be about something. Undefined: none. */
export function sampleBody(
  sampler: Sampler,
  { table, kind, type }: Operation,
): Attributes | FormData | Uint8Array | undefined {
  const body = table.body;
  if (!body) return undefined;
  if (body.$raw) return new TextEncoder().encode('a file');
  if (isAttributes(body.$multipart)) return sampleForm(body.$multipart);
  if (isAttributes(body.$keys)) return sampleKeys(sampler, body.$keys);
  const isNew = table.method === 'POST';
  const entries = Object.entries(body).filter(([key]) => !key.startsWith('$'));
  const values = entries.map(([key, name]) => [key, sampleOf(sampler, String(name), isNew)] as const);
  const bare = values.find(([key]) => key === '')?.[1];
  if (kind === 'updateMany' && type && !body.$job) return withIds(sampler, type, Object.fromEntries(values));
  const stated = bare ?? Object.fromEntries(values);
  return (body.$job ? { job: { action: body.$job, ...(stated as Attributes) } } : stated) as Attributes;
}

function withIds({ idOf }: Sampler, { object, id }: RecordType, body: Attributes): Attributes {
  const named = Object.entries(body).map(([key, value]) =>
    Array.isArray(value) ? [key, value.map((one: Attributes) => ({ ...one, [id]: idOf(object) }))] : [key, value],
  );
  return Object.fromEntries(named);
}

function sampleForm(parts: Attributes): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    const type = isAttributes(part) ? part.type : part;
    if (type === 'file') form.append(name, new Blob(['a file'], { type: 'text/plain' }), 'a.txt');
    else if (type === 'boolean') form.append(name, 'true');
  }
  return form;
}

function sampleKeys(sampler: Sampler, keys: Attributes): Attributes {
  const rows = Object.entries(keys).filter(([, row]) => isAttributes(row) && row.required === true) as [
    string,
    Attributes,
  ][];
  return Object.fromEntries(rows.map(([key, row]) => [key, sampleRow(sampler, row)]));
}

function sampleRow(sampler: Sampler, { type, values, references }: Attributes): unknown {
  const [first] = Array.isArray(values) ? values : [];
  const value = references
    ? sampler.idOf(String(references))
    : (first ?? sampleOf(sampler, String(type).replace('[]', ''), true));
  return String(type).endsWith('[]') ? [value] : value;
}

/** The query that an operation requires. */
export function sampleQuery(sampler: Sampler, { table, type }: Operation): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, row] of Object.entries(table.query ?? {})) {
    if (typeof row === 'object' && row.required) query.set(name, sampleParameter(sampler, name, row, type));
  }
  return query;
}

function sampleParameter({ idOf }: Sampler, name: string, row: Exclude<QueryTable, string>, type?: RecordType): string {
  if (/(^|_)ids?$/.test(name) && type && name !== 'external_ids') return String(idOf(type.object));
  if (row.values?.length) return String(row.values[0]);
  return row.type === 'unixTime' ? '0' : 'a';
}

/** A value of a type. */
function sampleOf(sampler: Sampler, name: string, isNew: boolean): unknown {
  if (name.endsWith('[]')) return [sampleOf(sampler, name.slice(0, -2), isNew)];
  const type = sampler.catalogue.type(name);
  return type ? sampleRecord(sampler, type, isNew) : SCALARS[name];
}

const SCALARS: Readonly<Record<string, unknown>> = {
  string: 'sample',
  integer: 1,
  number: 1,
  boolean: true,
  timestamp: '2026-01-05T08:00:00Z',
  date: '2026-01-05',
  unixTime: 1_767_600_000,
  object: {},
  any: 'sample',
};

/** What a request for a new record must state, or a small change. */
function sampleRecord(sampler: Sampler, type: RecordType, isNew: boolean): Attributes {
  const all = [...type.attributes.values()].filter(({ access }) => access !== 'read' && (isNew || access !== 'create'));
  const required = isNew ? all.filter(({ isRequired }) => isRequired) : [];
  const chosen =
    required.length > 0
      ? required
      : all.filter(({ access, references }) => access === 'both' && !references).slice(0, 1);
  return Object.fromEntries(chosen.map((attribute) => [attribute.name, sampleAttribute(sampler, attribute)]));
}

function sampleAttribute(sampler: Sampler, { types, isList, references, values }: Attribute): unknown {
  const value = references ? sampler.idOf(references) : (values[0] ?? sampleOf(sampler, types[0] ?? 'any', true));
  return isList ? [value] : value;
}
