import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unsized } from '../requests/queries.ts';
import { Account } from './account.ts';
import type { Attributes } from './answers.ts';
import { fill, type Listing, pagedLists, read } from './lists.ts';
import { shortLists } from './short-lists.ts';

const met = new Set<string>();

/** What the lists answer beyond the specification, and why. */
const drifting: Readonly<Record<string, string>> = {
  'relationships.sources users[].source_type': 'The trial states the kind of the sources in each record that it makes.',
  'requests.comments.list users': 'The people come along unasked, for which the specification has no words yet.',
  'tickets.conversationLog.list events[].author.*': 'Names of attributes with colons can be read, but not declared.',
};

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

/** The ways in which a client can ask for small pages. */
function waysOf([first, second]: readonly string[]): Attributes[] {
  const byNumber = { page: 1, per_page: 2 };
  if (unsized.has(first ?? '')) return [];
  if (first === 'offset') return [byNumber];
  return [{ pageSize: 2 }, ...(second === 'offset' ? [byNumber] : [])];
}

describe('a list gives all its records once, however it is paged', () => {
  it.each(pagedLists.map((operation) => [operation.row.id, operation] as const))('%s', async (id, operation) => {
    account.reset();
    const listing: Listing = { account, operation, above: {} };
    await fill(listing);
    const { records } = await read(listing, {});
    expect(new Set(records).size).toBe(records.length);
    if (records.length < 3) met.add(id);
    for (const way of waysOf(operation.notation.pagination ?? [])) {
      const paged = await read(listing, way);
      expect([...paged.records].sort()).toEqual([...records].sort());
      if (records.length > 2) expect(paged.pages).toBeGreaterThan(1);
    }
  });

  it('no answer holds what the specification does not know', async () => {
    const found = await account.drifted();
    expect(found.map((line) => line.replace(/: .*/, ''))).toEqual(Object.keys(drifting).sort());
  });

  it('shows more than a page of each, those apart that are named with a reason', () => {
    expect(pagedLists.length).toBeGreaterThan(200);
    expect([...met].sort()).toEqual(Object.keys(shortLists).sort());
  });
});
