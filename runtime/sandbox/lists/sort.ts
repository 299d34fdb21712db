import type { RecordType } from '../catalogue/record-type.ts';
import type { Attributes } from '../types.ts';

/** One sort key: an attribute, and whether it descends. */
export interface SortKey {
  readonly attribute: string;
  readonly isDescending: boolean;
}

/** Compares records by the keys in turn. */
export function compareBy(keys: readonly SortKey[]): (a: Attributes, b: Attributes) => number {
  return (a, b) => {
    for (const { attribute, isDescending } of keys) {
      const order = compareValues(a[attribute], b[attribute]);
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  };
}

/** Empty values come first, numbers by size, everything else by its characters. */
function compareValues(a: unknown, b: unknown): number {
  if (a == null || b == null) return Number(a != null) - Number(b != null);
  const [left, right] = isNumeric(a) && isNumeric(b) ? [a, b] : [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Reads `-updated_at`; the id settles ties. */
export function sortKeys(sort: string, type: RecordType): SortKey[] {
  const isDescending = sort.startsWith('-');
  return withId([{ attribute: sort.replace(/^-/, ''), isDescending }], type, isDescending);
}

/** The order of a list that nobody asked to be sorted. */
export function defaultKeys(order: readonly string[], type: RecordType): SortKey[] {
  return withId(
    order.map((attribute) => ({ attribute, isDescending: false })),
    type,
    false,
  );
}

/** What has no id is told apart by all that is known of it. */
function withId(keys: SortKey[], { id, attributes }: RecordType, isDescending: boolean): SortKey[] {
  const names = attributes.has(id) ? [id] : [...attributes.keys()];
  const others = names.filter((name) => !keys.some(({ attribute }) => attribute === name));
  return [...keys, ...others.map((attribute) => ({ attribute, isDescending }))];
}
