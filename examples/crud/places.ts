import type { Sandbox } from 'zents/testing';
import { type Notation, objects } from '../requests/specification.ts';
import type { Attributes } from './answers.ts';

/** A parameter of a path, and the type of the record that it names. */
export interface Place {
  readonly name: string;
  readonly object: string | undefined;
  readonly values: readonly (string | number)[];
  readonly isText: boolean;
}

/** The parameters that a call states, in the order of the path. */
export function placesOf({ request, path = {}, locale }: Notation): Place[] {
  const names = [...request.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const stated = names.filter((name) => name !== 'locale' || locale === undefined);
  return stated.map((name) => {
    const { references, values = [], type } = path[name] ?? {};
    const object = references === false ? undefined : (references ?? guessed(name));
    return { name, object, values, isText: type === 'string' };
  });
}

/** `ticket_field_id` names a TicketField. */
function guessed(name: string): string | undefined {
  if (!name.endsWith('_id')) return undefined;
  const words = name.replace(/_id$/, '').split('_');
  const object = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return objects.has(object) ? object : undefined;
}

/** Whether the path ends with the record itself, and not with another one that it belongs to. */
export function namesItself(notation: Notation, object: string): boolean {
  const last = placesOf(notation).at(-1);
  return notation.request.endsWith('}') && (last?.object === undefined || isKindOf(object, last.object));
}

/** A view of a record has its id. */
function isKindOf(object: string, other: string): boolean {
  return object === other || object.endsWith(other) || other.endsWith(object);
}

/** What a record goes by: its id, or the attribute that the parameter is called after. */
export function nameOf(record: Attributes, { name }: Place, object: string | undefined): unknown {
  const { id = 'id', attributes = {} } = objects.get(object ?? '') ?? {};
  const isOwnName = name in attributes && name in record && name !== 'locale_id';
  return isOwnName ? record[name] : record[id];
}

/** Ids of records that are there, each below the one before it. */
export function owners(sandbox: Sandbox, places: readonly Place[]): Attributes {
  const above: Attributes = {};
  for (const place of places) above[place.name] = ownerId(sandbox, place, above);
  return above;
}

function ownerId(sandbox: Sandbox, place: Place, above: Attributes): unknown {
  if (place.values.length > 0) return place.values[0];
  if (!place.object) return place.isText ? 'sample' : 1;
  return nameOf(recordBelow(sandbox, place.object, above), place, place.object);
}

/** The first record that has the ids above it among its attributes, else a new one that is below them. */
export function recordBelow(sandbox: Sandbox, object: string, above: Attributes): Attributes {
  const ids = Object.entries(above);
  const isBelow = (record: Attributes): boolean => ids.every(([name, id]) => String(record[name]) === String(id));
  return sandbox.records(object).find(isBelow) ?? sandbox.insert(object, [{ ...above }])[0] ?? {};
}

/** The id of some record of a type. */
export function someId(sandbox: Sandbox, object: string): unknown {
  const { id = 'id' } = objects.get(object) ?? {};
  return (sandbox.records(object)[0] ?? sandbox.insert(object, [{}])[0])?.[id];
}
