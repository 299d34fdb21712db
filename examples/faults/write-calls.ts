import { type Given, given } from '../crud/given.ts';
import { bodyTypeOf, newInput } from '../crud/input.ts';
import { owners, placesOf, someId } from '../crud/places.ts';
import { minimalQuery } from '../requests/queries.ts';
import { type Operation, objects } from '../requests/specification.ts';
import type { Write, WriteDesk } from './write-desk.ts';
import { prepared } from './write-given.ts';

/** What a write is called with, so that it is carried out: ids of records that are there, and a body that is right. */
export async function valuesOf(desk: WriteDesk, { name, operation }: Write): Promise<readonly unknown[]> {
  const own = await prepared[name]?.(desk);
  if (own) return own;
  const { notation, called, method, row } = operation;
  const resource = row.id.slice(0, row.id.lastIndexOf('.'));
  const known = (method === 'create' && (await given[resource]?.(desk as never))) || {};
  const query = minimalQuery(operation);
  return [
    ...subjectOf(desk, operation, pathOf(desk, called, known), known),
    ...(Object.keys(query).length > 0 ? [query] : []),
    ...(notation.locale === 'required' ? [{ locale: 'en-us' }] : []),
  ];
}

/** Ids of the path. */
function pathOf({ sandbox }: WriteDesk, called: Operation['called'], { above }: Given): unknown[] {
  const places = placesOf(called);
  const ids = above ?? owners(sandbox, places);
  return places.map(({ name }, index) => ids[name] ?? Object.values(ids)[index]);
}

/** The path and the body; a form for many records takes a list in the place of the last id, or of the body. */
function subjectOf(desk: WriteDesk, operation: Operation, path: readonly unknown[], { input }: Given): unknown[] {
  const { notation, method } = operation;
  const body = notation.body ? [input ?? newInput(desk.sandbox, notation, 'minimal')] : [];
  const { form } = notation.bulk ?? {};
  if (form === 'each') return [...(method === 'create' ? path : path.slice(0, -1)), rowsOf(desk, operation, body)];
  if (form) return [...path.slice(0, -1), [path.at(-1)], ...(form === 'same' ? body : [])];
  return [...path, ...body];
}

function rowsOf({ sandbox }: WriteDesk, { notation, method }: Operation, body: readonly unknown[]): object[] {
  const object = bodyTypeOf(notation) ?? '';
  const { id = 'id' } = objects.get(object) ?? {};
  const rows = body.flat() as object[];
  return method === 'create' ? rows : rows.map((row) => ({ [id]: someId(sandbox, object), ...row }));
}
