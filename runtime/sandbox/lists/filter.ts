import type { RecordType } from '../catalogue/record-type.ts';
import type { Attributes } from '../types.ts';

/** Keys that page, sort and side-load; they are never filters. */
const RESERVED = new Set(['page', 'per_page', 'sort', 'sort_by', 'sort_order', 'include', 'ids', 'external_ids']);

/** A test by the query: `role=agent`, `role[]=agent&role[]=admin`, `role=agent,admin`. Keys that are no attributes say nothing. */
export function filterBy(query: URLSearchParams, type: RecordType): (record: Attributes) => boolean {
  const tests = [...wantedValues(query)]
    .filter(([name]) => type.attributes.has(name) && !RESERVED.has(name))
    .map(
      ([name, wanted]) =>
        (record: Attributes) =>
          matches(record[name], wanted),
    );
  return (record) => tests.every((test) => test(record));
}

function wantedValues(query: URLSearchParams): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const [key, value] of query) {
    const name = key.replace(/\[\]$/, '');
    const values = wanted.get(name) ?? new Set();
    for (const part of value.split(',')) values.add(part.trim());
    wanted.set(name, values);
  }
  return wanted;
}

function matches(value: unknown, wanted: ReadonlySet<string>): boolean {
  return Array.isArray(value) ? value.some((element) => wanted.has(String(element))) : wanted.has(String(value));
}
