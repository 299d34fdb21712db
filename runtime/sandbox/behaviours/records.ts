import type { RecordType } from '../catalogue/record-type.ts';
import type { World } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { insertRecord } from './insert.ts';

/** The type called `Article`, for facts that hold over several types. An account without it has nothing of it. */
export function typeNamed({ catalogue }: World, object: string): RecordType {
  const type = catalogue.type(object);
  if (!type) throw recordNotFound();
  return type;
}

/** A record that there must be. */
export function requireRecord(world: World, object: string, id: unknown): Attributes {
  const record = world.store.find(world.catalogue.type(object), id);
  if (!record) throw recordNotFound();
  return record;
}

/** Stores a record with some attributes changed. */
export function change(world: World, object: string, record: Attributes, changes: Attributes): Attributes {
  return world.store.of(typeNamed(world, object)).put({ ...record, ...changes });
}

/** Adds a record that something else brings along, if the tables have its type. */
export function bring(world: World, object: string, given: Attributes, parents: Attributes = {}): void {
  const type = world.catalogue.type(object);
  if (type) insertRecord(world, type, given, parents);
}

/** Removes the records of a type for which the test holds. */
export function removeWhere(world: World, object: string, test: (record: Attributes) => boolean): void {
  const type = world.catalogue.type(object);
  if (!type) return;
  const records = world.store.of(type);
  for (const record of records.records().filter(test)) records.remove(record[type.id]);
}

/** Removes the records of a type that were made below another. */
export function removeBelow(world: World, object: string, attribute: string, id: unknown): void {
  const type = world.catalogue.type(object);
  if (!type) return;
  const records = world.store.of(type);
  const isBelow = ([own, above]: readonly [unknown, unknown]): boolean => own === id || above === String(id);
  for (const { record, parents } of records.entries()) {
    if (isBelow([record[attribute], parents[attribute]])) records.remove(record[type.id]);
  }
}

/** The records of a type that were made below another. */
export function below(world: World, object: string, attribute: string, id: unknown): Attributes[] {
  const type = world.catalogue.type(object);
  const entries = type ? world.store.of(type).entries() : [];
  return entries.filter(({ parents }) => parents[attribute] === String(id)).map(({ record }) => record);
}
