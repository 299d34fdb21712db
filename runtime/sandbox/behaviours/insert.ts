import type { RecordType } from '../catalogue/record-type.ts';
import type { World } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { addPage, behaviourOf, blankRecord } from '../world.ts';

/** Stores a record as it is given, the rest empty; nothing is checked and nothing else happens. */
export function insertRecord(world: World, type: RecordType, given: Attributes, parents: Attributes = {}): Attributes {
  const id = given[type.id];
  const blank =
    id === undefined ? blankRecord(world, type) : { ...blankRecord(withoutIds(world), type), [type.id]: id };
  const record: Attributes = { ...blank, ...given };
  if (type.attributes.has('url') && given.url === undefined) record.url = urlOf(world, type, record);
  addPage(world, type, record);
  world.store.of(type).put(record, asText(parents));
  return record;
}

/** Stores a record in the way of its type: some are parts of others, or others seen from another side. */
export function plantRecord(world: World, type: RecordType, given: Attributes, parents: Attributes = {}): Attributes {
  return behaviourOf(world, type).insert?.(world, given, parents) ?? insertRecord(world, type, given, parents);
}

/** A given id uses up no made one. */
function withoutIds(world: World): World {
  return { ...world, ids: { next: () => undefined, reset() {} } };
}

function urlOf(world: World, type: RecordType, record: Attributes): string {
  return `${world.origin}${type.collection ?? `/api/v2/${type.plural}`}/${String(record[type.id])}.json`;
}

function asText(parents: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(parents).map(([name, id]) => [name, String(id)]));
}
