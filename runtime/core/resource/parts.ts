import type { Attributes } from '../model/schema.ts';
import type { PartsRule } from '../operation/operation.ts';
import { isObject } from '../request/rules.ts';

/** What the records of a page hold, in their order, each with what it needs to stand by itself. */
export function partsIn({ in: list, where, with: taken }: PartsRule, records: readonly unknown[]): Attributes[] {
  return records.filter(isObject).flatMap((record) => {
    const held = record[list];
    const parts = Array.isArray(held) ? held.filter((part) => isObject(part) && isWanted(part, where)) : [];
    return parts.map((part: Attributes) => ({ ...fromRecord(record, part, taken), ...part }));
  });
}

function isWanted(part: Attributes, where: PartsRule['where']): boolean {
  return Object.entries(where).every(([name, values]) => values.includes(String(part[name])));
}

function fromRecord(record: Attributes, part: Attributes, taken: PartsRule['with']): Attributes {
  const missing = Object.entries(taken).filter(([own]) => part[own] === undefined || part[own] === null);
  return Object.fromEntries(missing.map(([own, name]) => [own, record[name]]));
}
