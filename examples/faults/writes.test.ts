import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from 'zents/testing';
import { allOperations, type Operation } from '../requests/specification.ts';
import { type Write, WriteDesk } from './write-desk.ts';

type Faults = Readonly<Record<string, Fault>>;

/** What comes between a write and its answer: it was carried out, and the client isn't told. */
const lost: Faults = {
  'a reset': { kind: 'reset', after: true },
  'a page': { kind: 'html', after: true },
  'broken JSON': { kind: 'broken-json', after: true },
  'a 502': { status: 502, after: true },
};

/** More of it, for the writes that must not be repeated; the others are, after any of them. */
const lostToo: Faults = {
  ...lost,
  'a cut answer': { kind: 'cut', after: true },
  'a 503': { status: 503, retryAfter: 1, after: true },
};

/** What keeps a write from being carried out; only of the rate limit the client knows it. */
const prevented: Faults = {
  'a rate limit': { retryAfter: 1 },
  'a 503': { status: 503, retryAfter: 1 },
  'a reset': { kind: 'reset' },
};

const operations = allOperations.filter(({ row, host }) => row.method !== 'GET' && row.retry !== 'safe' && host === '');

/** Calls whose arguments decide, beside every operation in its plainest form. */
const particular: readonly [operation: string, how: string, retry: string][] = [
  ['requests.update', 'with a comment', 'never'],
  ['tickets.create', 'with a file', 'keyed'],
  ['tickets.update', 'with a comment', 'never'],
  ['tickets.update', 'if unchanged', 'never'],
  ['tickets.tags.add', 'if unchanged', 'never'],
];

const writes: readonly Write[] = [
  ...operations.map((operation) => ({ name: operation.row.id, operation, retry: operation.row.retry })),
  ...particular.map(([id, how, retry]) => ({ name: `${id} ${how}`, operation: operationOf(id), retry })),
];

function operationOf(id: string): Operation {
  return operations.find(({ row }) => row.id === id) as Operation;
}

/** What a repetition leaves in another state, in nothing that matters. */
const exceptions: Readonly<Record<string, string>> = {
  'attachments.upload': 'The file is stored twice. The token of the first is lost, so that no comment can have it.',
  'brands.logo.update': 'The picture is stored twice. The brand has the later one.',
  'brands.uploadLogo': 'The picture is stored twice. The brand has the later one.',
  'tickets.comments.attachments.redact': 'The file that stands in place of the other one is made again.',
  'users.uploadPhoto': 'The picture is stored twice. The user has the later one.',
};

let desk: WriteDesk;
beforeAll(async () => {
  desk = await WriteDesk.open();
});
afterAll(() => desk.close());

const seen = { writes: 0, faults: 0, repeated: 0, doubled: 0 };
const met = new Set<string>();

/** Calls with each of some faults, on a fresh account where the call before would be in the way. */
async function* calls(write: Write, faults: Faults) {
  let isUsed = true;
  for (const [name, fault] of Object.entries(faults)) {
    if (isUsed && !staysAsItIs(write)) await desk.prepare(write);
    const outcome = await desk.call(write, fault);
    isUsed = outcome.carriedOut > 0;
    seen.faults += 1;
    yield { name, ...outcome };
  }
}

/** What sets a value can be called any number of times. */
function staysAsItIs({ retry, operation }: Write): boolean {
  return retry === 'idempotent' && ['PUT', 'PATCH'].includes(operation.row.method);
}

/** Whether a write has the same effect when it was repeated. */
function compare(write: Write, once: string): void {
  if (desk.state() !== once) met.add(write.name);
  if (!(write.name in exceptions)) expect(desk.state()).toBe(once);
}

describe('a write is carried out at most once, whatever becomes of its answer', () => {
  it.each(writes.map((write) => [write.name, write] as const))('%s', async (_, write) => {
    const { retry } = write;
    await desk.prepare(write);
    expect(await desk.call(write)).toMatchObject({ error: undefined, carriedOut: 1 });
    const once = desk.state();
    for await (const { name, error, carriedOut, requests } of calls(write, retry === 'idempotent' ? lost : lostToo)) {
      const most = retry === 'idempotent' ? requests.length : 1;
      expect([name, carriedOut >= 1 && carriedOut <= most]).toEqual([name, true]);
      expect([name, error === undefined || error.inDoubt]).toEqual([name, true]);
      if (retry === 'never') expect([name, requests.length]).toEqual([name, 1]);
      if (retry === 'keyed') expect([name, error]).toEqual([name, undefined]);
      if (name === 'a reset') compare(write, once);
      if (carriedOut > 1) seen[retry === 'idempotent' ? 'repeated' : 'doubled'] += 1;
    }
    for await (const { name, error, carriedOut } of calls(write, prevented)) {
      const isRepeated = retry !== 'never' || name === 'a rate limit';
      expect([name, carriedOut, error?.inDoubt]).toEqual(isRepeated ? [name, 1, undefined] : [name, 0, true]);
    }
    seen.writes += 1;
  });

  it.each(['tickets.create', 'tickets.delete', 'tickets.update with a comment', 'users.create'])(
    '%s, where no answer comes in time',
    async (name) => {
      const write = writes.find((one) => one.name === name) as Write;
      await desk.prepare(write);
      const { error, carriedOut, requests } = await desk.call(write, { kind: 'hang', after: true });
      expect([carriedOut, error?.inDoubt]).toEqual([1, write.retry === 'never' ? true : undefined]);
      expect(requests).toHaveLength(write.retry === 'never' ? 1 : 2);
    },
  );

  it('holds for every write there is', () => {
    const { repeated, doubled } = seen;
    console.log(
      `${seen.writes} writes, ${seen.faults} faults, ${repeated} repeated where it changes nothing, writes doubled: ${doubled}`,
    );
    expect([seen.writes, doubled]).toEqual([writes.length, 0]);
    expect([...met].sort()).toEqual(Object.keys(exceptions).sort());
  });
});
