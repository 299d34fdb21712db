import { afterEach, describe, expect, it } from 'vitest';
import { type Account, startAccount } from '../testing/account.ts';
import { type JobStatus, JobStatuses } from '../testing/objects.ts';

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

  it.each([-1, Number.NaN, '5s'])('refuses an interval of %s, which would ask without a pause', async (interval) => {
    const job = await open('queued');
    const waiting = job.wait({ sleep, interval: interval as number });
    await expect(waiting).rejects.toMatchObject({ argument: 'jobStatus.wait(interval)' });
    expect(account.count()).toBe(1);
  });

  it('fails as a look fails', async () => {
    const job = await open('queued');
    await account.close();
    await expect(job.wait({ sleep })).rejects.toThrow();
  });
});
