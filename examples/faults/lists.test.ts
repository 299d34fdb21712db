import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortLists } from '../crud/short-lists.ts';
import { Bench } from './bench.ts';
import { allLists, subjectsOf, wholeLists } from './subjects.ts';
import { Tally } from './tally.ts';
import { Trials } from './trials.ts';

const tally = new Tally();
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
    await Promise.all(subjects.map((subject) => trials.tryEach(subject)));
    expect(tally.exceptions.slice(before)).toEqual([]);
  });

  it('in three pages or more, but for those that are named with a reason', () => {
    const one = wholeLists.map(({ row }) => row.id);
    expect([...few].sort()).toEqual([...Object.keys(shortLists), ...one].sort());
  });

  it('with every kind of fault, and no exception', async () => {
    await trials.end();
    console.log(`Lists under faults: ${tally}`);
    console.log([...tally.kinds].map(([k, n]) => `${k} ${n}`).join(', '));
    expect(tally.exceptions).toEqual([]);
  });
});
