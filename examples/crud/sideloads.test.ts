import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideloads } from '../recorded/declared-types.ts';
import { allOperations, type Operation, objects } from '../requests/specification.ts';
import { Account } from './account.ts';
import { type Attributes, isRecord, ownTypeOf, recordsIn } from './answers.ts';
import { firstShown, type Listing, queryOf, read } from './lists.ts';
import { owners, placesOf, someId } from './places.ts';

const loading = allOperations.filter(({ row, notation }) => row.method === 'GET' && notation.include !== undefined);

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

/** Everything that may come along. */
function namesOf({ notation: { include = [] } }: Operation): string[] {
  return Array.isArray(include) ? include : Object.keys(include);
}

/** Asks for records, with all that may come along, and gives the body of the answer. */
async function ask(operation: Operation): Promise<Attributes> {
  const { notation, method } = operation;
  const object = ownTypeOf(operation) ?? '';
  const listing: Listing = { account, operation, above: owners(account.sandbox, placesOf(notation)) };
  if (notation.pagination) {
    await firstShown(listing, object);
    await read(listing, { include: namesOf(operation) });
  } else {
    const ids = method === 'getMany' ? [[someId(account.sandbox, object)]] : [];
    await account.call(operation, [
      ...Object.values(listing.above),
      ...ids,
      { ...queryOf(account, operation), include: namesOf(operation) },
    ]);
  }
  return account.answers.at(-1)?.body as Attributes;
}

/** Ids that records hold of records of another type, as far as the account has them. */
function idsHeld(records: readonly Attributes[], source: string, target: string): string[] {
  const { attributes = {} } = objects.get(source) ?? {};
  const names = Object.keys(attributes).filter((name) => attributes[name]?.references === target);
  const { id = 'id' } = objects.get(target) ?? {};
  if (!objects.has(target)) return [];
  const known = new Set(account.sandbox.records(target).map((one) => String(one[id])));
  const held = records.flatMap((record) => names.flatMap((name) => record[name] ?? [])).map(String);
  return held.filter((one) => known.has(one));
}

describe('what is asked to come along comes along', () => {
  it.each(loading.map((operation) => [operation.row.id, operation] as const))('%s', async (_, operation) => {
    account.reset();
    const body = await ask(operation);
    const records = recordsIn(operation, body);
    expect(records.length).toBeGreaterThan(0);
    for (const [key, target] of besideIn(operation)) {
      const { id = 'id' } = objects.get(target) ?? {};
      const loaded = [body[key]].flat().filter(isRecord);
      const missing = idsHeld(records, ownTypeOf(operation) ?? '', target).filter(
        (held) => !loaded.some((one) => String(one[id]) === held),
      );
      expect({ key, isThere: key in body, missing }).toEqual({
        key,
        isThere: true,
        missing: [],
      });
    }
    for (const name of embeddedIn(operation))
      expect(
        records.filter((record) => !(name in record)),
        name,
      ).toEqual([]);
  });

  it('no answer holds what the specification does not know', async () => {
    expect(await account.drifted()).toEqual([]);
  });
});

/** Attributes that each record gains. */
function embeddedIn(operation: Operation): string[] {
  return rowsOf(operation).flatMap(([, { embedded }]) => embedded ?? []);
}

/** What comes along beside the records: the key, and the type of what it holds. */
function besideIn(operation: Operation): [key: string, object: string][] {
  const embedded = new Set(rowsOf(operation).flatMap(([name, row]) => (row.embedded ? [name] : [])));
  const all = Object.entries(sideloads.get(operation.notation.request) ?? {});
  return all.filter(([key]) => !embedded.has(key)).map(([key, type]) => [key, String(type).replace('[]', '')]);
}

function rowsOf({ notation: { include = [] } }: Operation): [string, { embedded?: string }][] {
  return Array.isArray(include) ? [] : (Object.entries(include) as [string, { embedded?: string }][]);
}
