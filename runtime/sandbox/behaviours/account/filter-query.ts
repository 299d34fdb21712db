import type { Call } from '../../contract.ts';
import type { Attributes } from '../../types.ts';

/** The values that `filter[name]` asks for, as one or as many: `filter[action][]=create&filter[action][]=update`. */
export function filterValues({ query }: Call, name: string): string[] {
  return [...query.getAll(`filter[${name}]`), ...query.getAll(`filter[${name}][]`)];
}

/** Whether a record is what the filters of some attributes ask for. */
export function isFiltered(call: Call, names: readonly string[]): (record: Attributes) => boolean {
  const filters = names
    .map((name) => [name, filterValues(call, name)] as const)
    .filter(([, values]) => values.length > 0);
  return (record) => filters.every(([name, values]) => values.includes(String(record[name])));
}
