import { afterEach, describe, expect, it } from 'vitest';
import { type Account, startAccount } from '../testing/account.ts';
import { type JobStatus, JobStatuses, Ticket, Tickets } from '../testing/objects.ts';
import { JobFailedError } from './job-error.ts';

let account: Account;

afterEach(() => account.close());

async function open(...states: string[]) {
  let look = 0;
  account = await startAccount({
    'GET /api/v2/job_statuses/V3-1': () => {
      look += 1;
      if (states[look - 1] === 'hangs') return new Promise(() => {});
      return { job_status: { id: 'V3-1', status: states[Math.min(look, states.length) - 1], progress: look } };
    },
  });
  return new JobStatuses(account.client()).get('V3-1');
}

const slept: number[] = [];
const sleep = async (ms: number) => {
  slept.push(ms);
};

describe('waiting for a job', () => {
  it.each(['completed', 'failed', 'killed'])('looks again until it is %s, and tells of each look', async (end) => {
    slept.length = 0;
    const job = await open('queued', 'working', 'working', end);
    const seen: unknown[] = [];
    const onProgress = (each: JobStatus) => seen.push(each.get('progress'));
    const done = await job.wait({ sleep, interval: 250, onProgress });
    expect(done).toBe(job);
    expect(job.status).toBe(end);
    expect(seen).toEqual([2, 3, 4]);
    expect(slept).toEqual([250, 250, 250]);
    expect(account.count()).toBe(4);
  });

  it('that is done already asks nothing', async () => {
    const job = await open('completed');
    await job.wait();
    expect(account.count()).toBe(1);
  });

  it('looks once a second', async () => {
    slept.length = 0;
    const job = await open('queued', 'completed');
    await job.wait({ sleep });
    expect(slept).toEqual([1000]);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const job = await open('queued');
    const waiting = job.wait({ signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toMatchObject({ code: 'abort' });
    expect(account.count()).toBe(1);
  });

  it('ends with its signal also while it looks', async () => {
    const controller = new AbortController();
    const job = await open('queued', 'hangs');
    const waiting = job.wait({ sleep, signal: controller.signal });
    while (account.count() < 2) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'abort' });
  });

  it.each([-1, Number.NaN, '5s', '5', Number.POSITIVE_INFINITY, 2 ** 31])(
    'refuses an interval of %s, which would ask without a pause',
    async (interval) => {
      const job = await open('queued');
      const waiting = job.wait({ sleep, interval: interval as number });
      await expect(waiting).rejects.toMatchObject({ argument: 'jobStatus.wait(interval)' });
      expect(account.count()).toBe(1);
    },
  );

  it('waits for what is told of its progress, and ends with its failure', async () => {
    const job = await open('queued', 'working', 'completed');
    const told: unknown[] = [];
    const onProgress = async ({ status }: JobStatus) => {
      await new Promise((resolve) => setImmediate(resolve));
      told.push(status);
      if (status === 'completed') throw new Error('not mine');
    };
    await expect(job.wait({ sleep, onProgress })).rejects.toThrow('not mine');
    expect(told).toEqual(['working', 'completed']);
    const wrong = job.wait({ sleep, onProgress: 5 as never });
    await expect(wrong).rejects.toMatchObject({ argument: 'jobStatus.wait(onProgress)' });
  });

  it('fails as a look fails', async () => {
    const job = await open('queued');
    await account.close();
    await expect(job.wait({ sleep })).rejects.toThrow();
  });
});

/** An account whose jobs end at the first look, as stated. */
async function ending(end: object) {
  const queued = () => ({ job_status: { id: 'V3-1', status: 'queued', results: null } });
  account = await startAccount({
    'GET /api/v2/job_statuses/V3-1': () => ({ job_status: { id: 'V3-1', ...end } }),
    'GET /api/v2/tickets/1': () => ({ ticket: { id: 1 } }),
    'GET /api/v2/tickets': () => ({ tickets: [{ id: 1 }, { id: 2 }], meta: { has_more: false } }),
    'POST /api/v2/tickets/create_many': queued,
    'PUT /api/v2/tickets/update_many': queued,
    'DELETE /api/v2/tickets/destroy_many': queued,
  });
  return new Tickets(account.client());
}

const updated = (id: number) => ({ id, action: 'update', status: 'Updated', success: true });

describe('the outcomes of a job', () => {
  it('take what was read of their rows meanwhile out of the cache', async () => {
    const tickets = await ending({ status: 'completed', results: [updated(1), updated(2)] });
    for (const start of [
      () => tickets.update([{ id: 1 }, { id: 2 }]),
      () => tickets.update([1, 2], { status: 'open' }),
      () => tickets.delete([1, 2]),
    ]) {
      const job = (await start()) as unknown as JobStatus;
      await tickets.get(1);
      expect(cacheOf(tickets).has('ticket', 1)).toBe(true);
      await job.wait({ sleep });
      expect(cacheOf(tickets).has('ticket', 1)).toBe(false);
    }
  });

  it('name the rows as they were passed', async () => {
    const results = [
      { index: 1, error: 'RecordInvalid', details: 'Subject: cannot be blank' },
      { index: 0, id: 5, account_id: 1 },
    ];
    const tickets = await ending({ status: 'completed', results });
    const rows = [new Ticket({ subject: 'a' }), { subject: '' }];
    const job = await created(tickets, rows);
    expect([job.isOver, job.verdict, job.outcomes, job.failures]).toEqual([false, 'running', [], []]);
    expect(job.throwIfFailed()).toBe(job);
    await job.wait({ sleep });
    expect(job.outcomes[0]).toMatchObject({ index: 0, state: 'done', id: 5 });
    expect(job.outcomes[0]?.input).toBe(rows[0]);
    expect(job.outcomes[1]?.input).toBe(rows[1]);
    expect(job.failures).toEqual([job.outcomes[1]]);
    expect(job.verdict).toBe('partlyFailed');
  });

  it.each<[string, (tickets: Tickets) => Promise<unknown>]>([
    ['a list', (tickets: Tickets) => tickets.update(tickets.list() as AsyncIterable<Ticket>, { status: 'open' })],
    ['a set of ids', (tickets: Tickets) => tickets.update(new Set([1, 2]), { status: 'open' })],
    ['an async iterable of models', (tickets: Tickets) => tickets.update(models())],
    ['rows', (tickets: Tickets) => tickets.update([{ id: 1 }, { id: 2 }])],
    ['ids to delete', (tickets: Tickets) => tickets.delete(new Set([1, 2]).values())],
  ])('name the rows of %s', async (_what, start) => {
    const tickets = await ending({ status: 'completed', results: [updated(2), updated(1)] });
    const job = await ((await start(tickets)) as JobStatus).wait({ sleep });
    const ids = job.outcomes.map(({ input }) => (typeof input === 'number' ? input : (input as { id: number }).id));
    expect(ids).toEqual([1, 2]);
    expect(job.outcomes.map(({ id, index }) => [id, index])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(job.verdict).toBe('succeeded');
    expect(job.throwIfFailed()).toBe(job);
  });

  it.each([
    ['completed', [updated(1)], 'partlyFailed', 'did not carry out 1 rows; row 1: NoResult'],
    ['completed', [{ index: 0, error: 'A', details: 'B' }], 'failed', 'ended as failed; row 0: A: B; row 1: NoResult'],
    ['failed', null, 'failed', 'ended as failed; row 0: JobFailed: Too much; row 1: JobFailed: Too much'],
    ['killed', null, 'killed', 'ended as killed; row 0: JobKilled'],
  ])('of a job that is %s with %j say that it %s', async (status, results, verdict, message) => {
    const tickets = await ending({ status, results, message: 'Too much' });
    const job = await (await tickets.update([{ id: 1 }, { id: 2 }])).wait({ sleep });
    expect(job.verdict).toBe(verdict);
    const error = thrownBy(() => job.throwIfFailed());
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ code: 'job_failed', job: 'V3-1', verdict, failures: job.failures });
    expect((error as Error).message).toContain(message);
    expect(JSON.stringify(error)).not.toContain('input');
  });

  it('tell in an error of the first rows only, and of a job without rows what it says', async () => {
    const failed = Array.from({ length: 5 }, (_, index) => ({ index, error: 'E' }));
    const tickets = await ending({ status: 'completed', results: failed });
    const rows = failed.map(() => ({ subject: 'x' }));
    const job = await (await created(tickets, rows)).wait({ sleep });
    expect((thrownBy(() => job.throwIfFailed()) as Error).message).toMatch(/row 2: E: E; and 2 more$/);
    await account.close();
    await ending({ status: 'failed', results: null, message: 'Out of order' });
    const other = await new JobStatuses(account.client()).get('V3-1');
    expect((thrownBy(() => other.throwIfFailed()) as Error).message).toBe('Job V3-1 ended as failed; Out of order');
  });

  it('know no rows where the job was only looked up', async () => {
    await ending({ status: 'completed', results: [updated(7)] });
    const job = await new JobStatuses(account.client()).get('V3-1');
    expect(job.outcomes).toMatchObject([{ index: 0, input: undefined, id: 7, state: 'done' }]);
  });
});

/** The caches of a resource's client. */
const cacheOf = (tickets: Tickets) => (tickets as unknown as { client: ReturnType<Account['client']> }).client.cache;

/** What a generated overload says of an array. */
async function created(tickets: Tickets, rows: object[]): Promise<JobStatus> {
  return (await tickets.create(rows)) as unknown as JobStatus;
}

async function* models(): AsyncGenerator<Ticket> {
  yield new Ticket({ id: 1 }, null);
  yield new Ticket({ id: 2 }, null);
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
