import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortLists } from '../crud/short-lists.ts';
import { Bench } from './bench.ts';
import { kinds } from './kinds.ts';
import { allLists, subjectsOf, wholeLists } from './subjects.ts';
import { Tally } from './tally.ts';
import { Trials } from './trials.ts';

const tally = new Tally();
/** Lists of which nobody can ask for small pages, and why. */
const unsizedLists: Readonly<Record<string, string>> = {
  'routing.attributeValues.incremental':
    'The API decides on the size: all records come on the first page, none on the second.',
  'routing.attributes.incremental':
    'The API decides on the size: all records come on the first page, none on the second.',
  'routing.instanceValues.incremental':
    'The API decides on the size: all records come on the first page, none on the second.',
};

/** Lists that showed fewer pages than three. */
const few = new Set<string>();

let bench: Bench;
let trials: Trials;
beforeAll(async () => {
  bench = await Bench.open();
  trials = new Trials(bench, tally);
});
afterAll(() => bench.close());

describe('whatever goes wrong on whichever page, a list is complete or says where it broke off', () => {
  it.each(allLists.map((operation) => [operation.row.id, operation] as const))('%s', async (id, operation) => {
    const subjects = await subjectsOf(bench, operation);
    if (subjects.some(({ pages }) => pages.length < 3)) few.add(id);
    const before = tally.exceptions.length;
    const [first, ...others] = subjects;
    if (first) await trials.tryEach(first);
    for (const subject of others) await trials.tryGoingOn(subject);
    tally.operations += 1;
    expect(tally.exceptions.slice(before)).toEqual([]);
  });

  it('in three pages or more, but for those that are named with a reason', () => {
    const one = wholeLists.map(({ row }) => row.id);
    expect([...few].sort()).toEqual([...Object.keys({ ...shortLists, ...unsizedLists }), ...one].sort());
  });

  it('with every kind of fault, and no exception', async () => {
    await trials.end();
    console.log(`Lists under faults: ${tally}`);
    expect([...tally.kinds.keys()].sort()).toEqual(Object.keys(kinds).sort());
    expect(tally.exceptions).toEqual([]);
  });
});
