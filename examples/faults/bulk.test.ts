import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BulkOutcome, type BulkState, type TicketInput, Zendesk, ZendeskError } from 'zents';
import { createSandbox, type Fault, type Sandbox } from 'zents/testing';
import { virtualClock } from './virtual-clock.ts';

const clock = virtualClock();
/** Sandboxes by their options: most tests are content with a fresh start of the first. */
const sandboxes = new Map<string, Sandbox>();
let sandbox: Sandbox;
let zendesk: Zendesk;

beforeEach(() => open());

afterEach(close);

afterAll(async () => {
  for (const each of sandboxes.values()) await each.close();
});

async function open(options: Parameters<typeof createSandbox>[0] = {}): Promise<void> {
  const name = JSON.stringify(options);
  sandbox = sandboxes.get(name) ?? (await createSandbox({ seed: 'empty', clock: clock.now, ...options }));
  sandboxes.set(name, sandbox);
  sandbox.reset();
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, clock, logLevel: 'silent' });
}

async function close(): Promise<void> {
  await zendesk.close();
}

async function reopen(options: Parameters<typeof createSandbox>[0]): Promise<void> {
  await close();
  await open(options);
}

/** Rows of tickets, with or without keys of their own. */
function* tickets(count: number, isKeyed = true): Generator<TicketInput> {
  for (let row = 0; row < count; row += 1)
    yield { subject: `Row ${row}`, comment: { body: 'x' }, ...(isKeyed && { external_id: `key-${row}` }) };
}

async function all<T>(run: AsyncIterable<T>): Promise<T[]> {
  const outcomes: T[] = [];
  for await (const outcome of run) outcomes.push(outcome);
  return outcomes;
}

const statesOf = (outcomes: readonly BulkOutcome[]) =>
  outcomes.toSorted((one, other) => one.index - other.index).map(({ state }) => state);

const made = () => sandbox.records('Ticket').map(({ subject }) => String(subject));

/** Nothing was made twice; what is done was made, what failed was not. */
function expectTruth(outcomes: readonly BulkOutcome[], rows: number): void {
  const subjects = made();
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(outcomes.map(({ index }) => index).sort((one, other) => one - other)).toEqual([...Array(rows).keys()]);
  for (const { index, state, id } of outcomes) {
    if (state === 'done') expect(subjects, `row ${index}`).toContain(`Row ${index}`);
    if (state === 'done') expect(id).toBeDefined();
    if (state === 'failed') expect(subjects, `row ${index}`).not.toContain(`Row ${index}`);
  }
}

const sent = (text: string) => sandbox.requests.filter(({ operation }) => operation === text).length;

describe('a bulk run', () => {
  it('gives one outcome for each row, and looks at all jobs in one request', async () => {
    const run = zendesk.tickets.createMany(tickets(1050));
    const outcomes = await all(run);
    expectTruth(outcomes, 1050);
    expect(statesOf(outcomes)).toEqual(Array(1050).fill('done'));
    expect(outcomes[0]?.input.subject).toBe(`Row ${outcomes[0]?.index}`);
    expect(sent('tickets.createMany')).toBe(11);
    expect(sent('jobStatuses.getMany')).toBeLessThanOrEqual(6);
    expect(run.progress).toEqual({ read: 1050, sent: 1050, done: 1050, failed: 0, inDoubt: 0, total: undefined });
    expect(run.state).toMatchObject({ over: [[0, 1049]], open: [] });
  });

  it('takes every kind of source, also none', async () => {
    const rows = [...tickets(3)];
    async function* later() {
      for (const row of rows) yield row;
    }
    for (const source of [rows, new Set(rows), later()])
      expect(await zendesk.tickets.createMany(source).finish()).toMatchObject({ done: 3, failures: [] });
    expect(await all(zendesk.tickets.createMany([]))).toEqual([]);
    expect(sent('tickets.createMany')).toBe(3);
  });

  it('reads no further ahead than its jobs hold', async () => {
    let read = 0;
    let taken = 0;
    let most = 0;
    function* counted() {
      for (const row of tickets(500)) {
        read += 1;
        most = Math.max(most, read - taken);
        yield row;
      }
    }
    for await (const _ of zendesk.tickets.createMany(counted(), { concurrency: 2, chunkSize: 10 })) taken += 1;
    expect(taken).toBe(500);
    expect(most).toBeLessThanOrEqual(21);
  });

  it('tells of progress and of its jobs', async () => {
    const jobs: string[] = [];
    zendesk.events.on('job', ({ status }) => jobs.push(status));
    const seen: unknown[] = [];
    const rows = [...tickets(20)];
    const onProgress = ({ sent: rowsSent, done, total }: { sent: number; done: number; total?: number | undefined }) =>
      seen.push([rowsSent, done, total]);
    await zendesk.tickets.createMany(rows, { chunkSize: 10, concurrency: 1, onProgress }).finish();
    expect(seen).toEqual([
      [10, 0, 20],
      [10, 10, 20],
      [20, 10, 20],
      [20, 20, 20],
    ]);
    expect(jobs).toEqual(['queued', 'working', 'completed', 'queued', 'working', 'completed']);
  });

  it('lets the caches forget what was read of its rows while a job was under way', async () => {
    await reopen({ jobDelay: 1_000 });
    const { id } = await zendesk.users.create({ name: 'Ada', notes: 'before' });
    const meanwhile: unknown[] = [];
    const onProgress = async () => meanwhile.push((await zendesk.users.get(id)).notes);
    await zendesk.users.updateMany([{ id, notes: 'after' }], { onProgress }).finish();
    expect(meanwhile).toEqual(['before', 'after']);
  });

  it('lets a wrong row fail alone, before anything of it is sent', async () => {
    const circle: Record<string, unknown> = { subject: 'round' };
    circle.custom = circle;
    const rows = [...tickets(2), 5, circle, { subject: 'Row 4', comment: { body: 'x' } }] as TicketInput[];
    const outcomes = await all(zendesk.tickets.createMany(rows));
    expect(statesOf(outcomes)).toEqual(['done', 'done', 'failed', 'failed', 'done']);
    expect(outcomes[2]).toMatchObject({ index: 2, input: 5, error: { code: 'InvalidRow' } });
    expect(outcomes[2]?.error?.message).toContain('tickets[2]');
    expect(sent('tickets.createMany')).toBe(1);
  });

  it('tells the reason of each row that fails', async () => {
    const outcomes = await all(zendesk.tickets.updateMany([{ id: 999, status: 'open' }]));
    expect(outcomes).toMatchObject([{ index: 0, state: 'failed', error: { code: 'RecordNotFound' } }]);
    await zendesk.tickets.createMany(tickets(2)).finish();
    const same = await all(zendesk.tickets.updateManySame([1, 2], { priority: 'high' }));
    expect(statesOf(same)).toEqual(['done', 'done']);
    expect(sandbox.records('Ticket').map(({ priority }) => priority)).toEqual(['high', 'high']);
    expect(statesOf(await all(zendesk.tickets.deleteMany([1, 2, 3])))).toEqual(['done', 'done', 'failed']);
  });

  it('goes about forms without a job, too', async () => {
    const action = { field: 'status', value: 'solved' };
    const macros = await Promise.all([1, 2].map((n) => zendesk.macros.create({ title: `M${n}`, actions: [action] })));
    const rows = macros.map(({ id }) => ({ id, active: false }));
    const outcomes = await all(zendesk.macros.updateMany(rows));
    expect(outcomes.map(({ result }) => result?.active)).toEqual([false, false]);
    const ids = [...macros.map(({ id }) => id), 4711];
    expect(statesOf(await all(zendesk.macros.deleteMany(ids)))).toEqual(['done', 'done', 'done']);
    expect(statesOf(await all(zendesk.macros.deleteMany([4711])))).toEqual(['failed']);
  });

  it('works below another record', async () => {
    await zendesk.customObjects.create({ key: 'car', title: 'Car', title_pluralized: 'Cars' });
    const rows = [{ name: 'Red', external_id: 'r' }, { name: 'Blue' }];
    const outcomes = await all(zendesk.customObjects.records.createMany('car', rows));
    expect(statesOf(outcomes)).toEqual(['done', 'done']);
  });

  it('refuses wrong options before anything is read or sent', async () => {
    const wrong = [
      { concurrency: 31 },
      { concurrency: 0 },
      { chunkSize: 101 },
      { lookFor: -1 },
      { onState: 5 },
      { from: {} },
      { from: '{}' },
      { from: { version: 1, operation: 'users.createMany', over: [], open: [], counts: {} } },
      { from: { version: 1, operation: 'tickets.createMany', over: [[3, 1]], open: [], counts: {} } },
    ];
    for (const options of wrong) {
      const rows = { [Symbol.iterator]: () => expect.unreachable() };
      const run = zendesk.tickets.createMany(rows, options as never);
      await expect(all(run), JSON.stringify(options)).rejects.toMatchObject({ code: 'invalid_argument' });
    }
    expect(sandbox.requests).toEqual([]);
  });

  it('can be iterated once', async () => {
    const run = zendesk.tickets.createMany(tickets(1));
    await all(run);
    await expect(all(run)).rejects.toMatchObject({ code: 'invalid_argument' });
  });
});

describe('a chunk that is refused', () => {
  it('goes in halves where it is too large', async () => {
    sandbox.fail('tickets.createMany', { status: 413, times: 2 });
    const outcomes = await all(zendesk.tickets.createMany(tickets(100), { concurrency: 1 }));
    expectTruth(outcomes, 100);
    expect(statesOf(outcomes)).toEqual(Array(100).fill('done'));
  });

  it('waits for a job to end where there are too many', async () => {
    await reopen({ jobDelay: 2_000, jobLimit: 2 });
    const outcomes = await all(zendesk.tickets.createMany(tickets(80), { chunkSize: 10, onState: () => {} }));
    expectTruth(outcomes, 80);
    expect(statesOf(outcomes)).toEqual(Array(80).fill('done'));
  });

  it('ends the run where that concerns all rows, after what was sent is over', async () => {
    sandbox.fail('tickets.createMany', { kind: 'delay', delay: 1 });
    sandbox.fail('tickets.createMany', { status: 403 });
    const run = zendesk.tickets.createMany(tickets(30), { chunkSize: 10, concurrency: 2 });
    const outcomes: BulkOutcome[] = [];
    const reading = (async () => {
      for await (const outcome of run) outcomes.push(outcome);
    })();
    await expect(reading).rejects.toMatchObject({ status: 403 });
    expect(outcomes).toHaveLength(10);
    const rest = await all(zendesk.tickets.createMany(tickets(30), { from: run.state }));
    expectTruth([...outcomes, ...rest], 30);
  });
});

describe('a row of unknown fate', () => {
  it.each<[string, Fault]>([
    ['the connection broke after the call', { kind: 'reset', after: true }],
    ['the server failed after the call', { status: 502, after: true }],
    ['the answer was cut', { kind: 'cut' }],
    ['the answer was a page', { kind: 'html', after: true }],
  ])('is found by its key where %s', async (_what, fault) => {
    sandbox.fail('tickets.createMany', fault);
    const outcomes = await all(zendesk.tickets.createMany(tickets(20)));
    expectTruth(outcomes, 20);
    expect(statesOf(outcomes)).toEqual(Array(20).fill('done'));
    expect(outcomes[3]?.record?.subject).toBe('Row 3');
    expect(sent('tickets.createMany')).toBe(1);
  });

  it('is in doubt where it is not found, and where it has no key', async () => {
    sandbox.fail('tickets.createMany', { kind: 'reset', times: 2 });
    const keyed = await all(zendesk.tickets.createMany(tickets(2)));
    expect(statesOf(keyed)).toEqual(['inDoubt', 'inDoubt']);
    expect(keyed[0]?.error).toMatchObject({ code: 'AnswerLost' });
    const unkeyed = await all(zendesk.tickets.createMany(tickets(2, false)));
    expect(statesOf(unkeyed)).toEqual(['inDoubt', 'inDoubt']);
    expect(made()).toEqual([]);
  });

  it('is not taken for one that was there before', async () => {
    await zendesk.tickets.create({ subject: 'Old', external_id: 'key-0', comment: { body: 'x' } });
    await clock.wait(3_600_000, undefined);
    sandbox.fail('tickets.createMany', { kind: 'reset' });
    const [outcome] = await all(zendesk.tickets.createMany(tickets(1)));
    expect(outcome).toMatchObject({ state: 'inDoubt' });
    expect(outcome?.error?.message).toContain('was there before');
  });

  it('is sent again where that changes nothing more', async () => {
    await zendesk.tickets.createMany(tickets(3)).finish();
    sandbox.fail('tickets.updateMany', { kind: 'reset', after: true, times: 4 });
    const rows = [
      { id: 1, status: 'open' },
      { id: 2, comment: { body: 'again' } },
    ] as const;
    const outcomes = await all(zendesk.tickets.updateMany(rows));
    expect(statesOf(outcomes)).toEqual(['done', 'inDoubt']);
    expect(await zendesk.tickets.comments.list(2).toArray()).toHaveLength(2);
  });

  it('is as good as deleted where it is gone after a second call', async () => {
    await zendesk.tickets.createMany(tickets(2)).finish();
    sandbox.fail('tickets.deleteMany', { kind: 'reset', after: true, times: 3 });
    expect(statesOf(await all(zendesk.tickets.deleteMany([1, 2])))).toEqual(['done', 'done']);
  });

  it.each(['killed', 'failed'] as const)('of a job that was %s is found or in doubt', async (status) => {
    sandbox.endJob({ status, after: 4 });
    const outcomes = await all(zendesk.tickets.createMany(tickets(10)));
    expect(statesOf(outcomes)).toEqual([...Array(4).fill('done'), ...Array(6).fill('inDoubt')]);
    expectTruth(outcomes, 10);
  });
});

describe('a run that was left', () => {
  it.each(['break', 'abort'])('by %s goes on from its state, nothing lost and nothing twice', async (how) => {
    await reopen({ jobDelay: 1_000 });
    const controller = new AbortController();
    const run = zendesk.tickets.createMany(tickets(100), { chunkSize: 10, concurrency: 3, signal: controller.signal });
    const first: BulkOutcome[] = [];
    try {
      for await (const outcome of run) {
        if (first.length === 15 && how === 'break') break;
        first.push(outcome);
        if (first.length === 15 && how === 'abort') controller.abort();
      }
      expect(how).toBe('break');
    } catch (error) {
      expect(error).toMatchObject({ code: 'abort' });
    }
    const state = JSON.parse(JSON.stringify(run.state)) as BulkState;
    const taken = new Set(first.map(({ index }) => index));
    const rest = await all(zendesk.tickets.createMany(tickets(100), { from: state, chunkSize: 10 }));
    expectTruth([...first.filter(({ index }) => !rest.some((row) => row.index === index)), ...rest], 100);
    expect(rest.filter(({ index }) => taken.has(index)).length).toBeLessThanOrEqual(1);
    expect(rest.every(({ state: end }) => end === 'done')).toBe(true);
  });

  it('finds rows by their keys where the data of their job are gone', async () => {
    await reopen({ jobsKeptFor: 3_600_000 });
    let saved: BulkState | undefined;
    const run = zendesk.tickets.createMany(tickets(10), {
      onState: (state) => {
        saved = state;
        if (state.open[0]?.job) throw new Error('the power is gone');
      },
    });
    await expect(all(run)).rejects.toThrow('the power is gone');
    expect(saved?.open[0]).toMatchObject({ rows: [[0, 9]], job: expect.any(String) });
    await clock.wait(7_200_000, undefined);
    const outcomes = await all(zendesk.tickets.createMany(tickets(10), { from: saved }));
    expectTruth(outcomes, 10);
    expect(statesOf(outcomes)).toEqual(Array(10).fill('done'));
  });

  it('is refused other rows than it had', async () => {
    const run = zendesk.tickets.createMany(tickets(30), { chunkSize: 10 });
    for await (const _ of run) break;
    const other = zendesk.tickets.createMany(tickets(5), { from: run.state });
    await expect(all(other)).rejects.toMatchObject({ code: 'invalid_argument' });
  });
});

/** What may go wrong in a run, one after the other. */
const fault = fc.oneof(
  fc.record({ operation: fc.constantFrom('tickets.createMany', 'jobStatuses.getMany', '*'), fault: anyFault() }),
  fc.record({ end: fc.record({ status: fc.constantFrom('killed', 'failed'), after: fc.integer({ min: 0, max: 9 }) }) }),
);

function anyFault(): fc.Arbitrary<Fault> {
  const after = fc.boolean();
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('reset', 'html', 'empty'), after }),
    fc.constant<Fault>({ kind: 'cut' }),
    fc.constant<Fault>({ kind: 'broken-json' }),
    fc.record({ status: fc.constantFrom(429, 413, 500, 503), retryAfter: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ status: fc.constantFrom(500, 502, 504), after: fc.constant(true) }),
  );
}

describe('whatever goes wrong', () => {
  it('every row has exactly one outcome, and nothing is carried out twice', async () => {
    const settings = { faults: fc.array(fault, { maxLength: 6 }), rows: fc.integer({ min: 1, max: 45 }) };
    const more = { isKeyed: fc.boolean(), stops: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 2 }) };
    await fc.assert(
      fc.asyncProperty(fc.record({ ...settings, ...more, jobDelay: fc.constantFrom(0, 700) }), async (given) => {
        await reopen({ jobDelay: given.jobDelay });
        await runThrough(given);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

interface Given {
  readonly faults: readonly ({ operation: string; fault: Fault } | { end: { status: string; after: number } })[];
  readonly rows: number;
  readonly isKeyed: boolean;
  /** Rows after which the run is left. */
  readonly stops: readonly number[];
}

async function runThrough({ faults, rows, isKeyed, stops }: Given): Promise<void> {
  for (const each of faults) {
    if ('end' in each) sandbox.endJob(each.end as never);
    else sandbox.fail(each.operation, each.fault);
  }
  const outcomes = new Map<number, BulkOutcome>();
  let state: BulkState | undefined;
  for (let leg = 0; leg < 30; leg += 1) {
    const options = { chunkSize: 10, concurrency: 3, lookFor: 5_000, ...(state && { from: state }) };
    const run = zendesk.tickets.createMany(tickets(rows, isKeyed), options);
    const isOver = await walk(run, outcomes, stops[leg]);
    state = JSON.parse(JSON.stringify(run.state)) as BulkState;
    if (isOver) break;
  }
  expectTruth([...outcomes.values()], rows);
  const doubtful = [...outcomes.values()].filter((outcome) => outcome.state === 'inDoubt');
  expect(made().length).toBeGreaterThanOrEqual(rows - doubtful.length);
}

/** Takes outcomes up to a number; an error is a reason to go on from the state. */
async function walk(run: AsyncIterable<BulkOutcome>, taken: Map<number, BulkOutcome>, stop = 1000): Promise<boolean> {
  let count = 0;
  try {
    for await (const outcome of run) {
      if (count === stop) return false;
      expect(taken.has(outcome.index), `row ${outcome.index} again`).toBe(false);
      taken.set(outcome.index, outcome);
      count += 1;
    }
    return true;
  } catch (error) {
    if (!(error instanceof ZendeskError)) throw error;
    return false;
  }
}
