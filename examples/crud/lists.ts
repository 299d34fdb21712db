import { minimalQuery } from '../requests/queries.ts';
import { allOperations, type Operation, objects } from '../requests/specification.ts';
import type { Account } from './account.ts';
import { type Attributes, isRecord, ownTypeOf, recordsIn } from './answers.ts';
import { newInput } from './input.ts';
import { owners, placesOf } from './places.ts';
import { origins, places, queries } from './queries.ts';

/** A list, and what a call of it states. */
export interface Listing {
  readonly account: Account;
  readonly operation: Operation;
  /** Ids of the path. */
  above: Attributes;
}

/** Every list that is paged. */
export const pagedLists: readonly Operation[] = allOperations.filter(({ notation }) => notation.pagination);

/** What a list gives from beginning to end: its records as texts, and how many pages they came in. */
export interface Reading {
  readonly records: readonly string[];
  readonly pages: number;
}

/** Reads a list to its end with the client. */
export async function read({ account, operation, above }: Listing, query: Attributes): Promise<Reading> {
  account.answers.length = 0;
  const { search, body } = operation.notation;
  const stated = body ? [newInput(account.sandbox, operation.notation, 'minimal')] : search ? ['printer'] : [];
  const whole = { ...queryOf(account, operation), ...query };
  const all = (await account.call(operation, [...Object.values(above), ...stated, whole])) as unknown[];
  return { records: all.map(textOf), pages: account.answers.length };
}

/** What a call must ask for so that it finds something. */
export function queryOf(account: Account, operation: Operation): Attributes {
  return { ...minimalQuery(operation), ...queries[operation.row.id]?.(account) };
}

/** A record as a text; two that are the same give the same. */
export function textOf(value: unknown): string {
  const record = isRecord(value) && 'toJSON' in value ? (value.toJSON as () => unknown)() : value;
  return JSON.stringify(record, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
}

/** Finds a path whose list shows something, and adds records like the first until there are more than a page of two. */
export async function fill(listing: Listing): Promise<void> {
  const { account, operation } = listing;
  const object = ownTypeOf(operation);
  const place = places[operation.row.id];
  listing.above = place ? await place(account) : owners(account.sandbox, placesOf(operation.notation));
  const first = object && (await firstShown(listing, object));
  if (!first) return;
  const origin = origins[operation.row.id];
  const { id = 'id' } = objects.get(origin ?? object) ?? {};
  const all = account.sandbox.records(origin ?? object);
  const stored = origin ? all.at(-1) : all.find((one) => String(one[id]) === String(first[id]));
  if (!stored) return;
  const { [id]: _, ...like } = stored;
  const more = [1, 2, 3, 4].map((index) => ({ ...listing.above, ...like, ...later(like, index) }));
  account.sandbox.insert(origin ?? object, more);
}

/** Exports are in the order of changes. */
function later({ updated_at }: Attributes, seconds: number): Attributes {
  if (typeof updated_at !== 'string') return {};
  return { updated_at: new Date(Date.parse(updated_at) + seconds * 1000).toISOString().replace('.000Z', 'Z') };
}

/** The first record that a list shows, on whatever path that it shows one; else one is added. */
export async function firstShown(listing: Listing, object: string): Promise<Attributes | undefined> {
  const { account, operation } = listing;
  const usual = listing.above;
  for (const above of candidates(listing)) {
    listing.above = above;
    await read(listing, {});
    const [first] = account.answers.flatMap(({ body }) => recordsIn(operation, body));
    if (first) return first;
  }
  listing.above = usual;
  account.sandbox.insert(object, [{ ...usual }]);
  await read(listing, {});
  return account.answers.flatMap(({ body }) => recordsIn(operation, body))[0];
}

/** The path with each of the records that its only parameter may name. */
function candidates({ account, operation, above }: Listing): Attributes[] {
  const [place, ...others] = placesOf(operation.notation);
  const isAlone = place?.object !== undefined && others.length === 0;
  if (!isAlone || operation.row.id in places) return [above];
  const { id = 'id' } = objects.get(place.object) ?? {};
  return [above, ...account.sandbox.records(place.object).map((record) => ({ [place.name]: record[id] }))];
}
