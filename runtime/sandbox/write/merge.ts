import type { Attribute } from '../catalogue/attribute.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import { type Attributes, isAttributes } from '../types.ts';

/** A record with changes applied, each by the rule of its attribute. */
export function merged(type: RecordType, record: Attributes, changes: Attributes): Attributes {
  const result = { ...record };
  for (const [name, value] of Object.entries(changes)) {
    result[name] = mergedValue(type.attributes.get(name), record[name], value);
  }
  return result;
}

function mergedValue(attribute: Attribute | undefined, old: unknown, value: unknown): unknown {
  switch (attribute?.update) {
    case 'mergeById':
      return Array.isArray(value) && Array.isArray(old) ? mergedById(old, value) : value;
    case 'mergeKeys':
      return isAttributes(value) && isAttributes(old) ? { ...old, ...value } : value;
    default:
      return value;
  }
}

function mergedById(old: readonly unknown[], value: readonly unknown[]): unknown[] {
  const byId = new Map([...old, ...value].filter(isAttributes).map((element) => [String(element.id), element]));
  return [...byId.values()];
}
