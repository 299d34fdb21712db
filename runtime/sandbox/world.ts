import type { RecordType } from './catalogue/record-type.ts';
import type { Call, RecordBehaviour, World } from './contract.ts';
import { emptyRecord } from './store/defaults.ts';
import type { Attributes } from './types.ts';

/** The id that a path names at a position: 1 is the identity of `/users/{user_id}/identities/{identity_id}`. */
export function pathId({ operation, parameters }: Call, position = 0): string {
  return parameters[operation.parameters[position] ?? ''] ?? '';
}

/** The time as the API writes it, or a moment that is still to come. */
export function timestamp(world: World, earliest = 0): string {
  return new Date(Math.max(world.clock(), earliest)).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What is particular about records of a type: by its name where several types share an envelope, `comment`. */
export function behaviourOf({ behaviours }: Pick<World, 'behaviours'>, type: RecordType): RecordBehaviour {
  const { records } = behaviours;
  return records[type.object] ?? records[type.behaviour] ?? {};
}

/** A record of which nothing was stated, with an id. */
export function blankRecord(world: World, type: RecordType): Attributes {
  const collection = world.store.of(type);
  const id = world.ids.next(type, (candidate) => collection.find(candidate) !== undefined);
  const empty = emptyRecord(type, (name) => world.catalogue.type(name), timestamp(world));
  // Types that share a behaviour don't have all attributes in common.
  const defaults = Object.entries(behaviourOf(world, type).defaults?.(world) ?? {});
  const own = Object.fromEntries(defaults.filter(([name]) => type.attributes.has(name)));
  return { ...empty, ...own, [type.id]: id };
}

/** Adds where people read the record, if it says nothing of it. */
export function addPage(world: World, type: RecordType, record: Attributes): void {
  const { page } = behaviourOf(world, type);
  if (page && type.attributes.has('html_url')) record.html_url ||= page(world, record);
}

/** The records of a type that lists show. */
export function listed(world: World, type: RecordType): Attributes[] {
  const { isListed } = behaviourOf(world, type);
  const records = world.store.of(type).records();
  return isListed ? records.filter(isListed) : records;
}

/** The first record of a type for which the test holds. */
export function findRecord(world: World, name: string, test: (record: Attributes) => boolean): Attributes | undefined {
  const type = world.catalogue.type(name);
  return type && world.store.of(type).records().find(test);
}

/** All records of a type, by its name; none where the tables don't have it. */
export function recordsOf(world: World, name: string): Attributes[] {
  const type = world.catalogue.type(name);
  return type ? world.store.of(type).records() : [];
}
