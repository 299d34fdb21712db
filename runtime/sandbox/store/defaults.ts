import type { Attribute } from '../catalogue/attribute.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import type { Attributes } from '../types.ts';

/** Finds a type by the name that attributes use. */
export type TypeFinder = (object: string) => RecordType | undefined;

/** A whole record as the API gives one of which nothing was stated: every attribute that is read, empty. */
export function emptyRecord(type: RecordType, find: TypeFinder, now: string): Attributes {
  const record: Attributes = {};
  for (const attribute of type.attributes.values()) {
    if (isGiven(attribute)) record[attribute.name] = emptyValue(attribute, find, now);
  }
  return record;
}

function isGiven({ access, isAbsent }: Attribute): boolean {
  return access !== 'write' && !isAbsent;
}

function emptyValue(attribute: Attribute, find: TypeFinder, now: string): unknown {
  if (attribute.isNullable) return null;
  if (attribute.isList) return [];
  const [first] = attribute.values;
  return first ?? emptyOf(attribute.types[0] ?? 'any', find, now);
}

function emptyOf(type: string, find: TypeFinder, now: string): unknown {
  switch (type) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 0;
    case 'unixTime':
      return Math.floor(Date.parse(now) / 1000);
    case 'timestamp':
      return now;
    case 'date':
      return now.slice(0, 10);
    case 'string':
      return '';
    case 'object':
      return {};
    case 'any':
      return null;
    default:
      return emptyNested(find(type), find, now);
  }
}

function emptyNested(type: RecordType | undefined, find: TypeFinder, now: string): Attributes {
  if (!type) return {};
  // A type inside itself would never end.
  return emptyRecord(type, (object) => (object === type.object ? undefined : find(object)), now);
}
