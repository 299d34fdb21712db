import { describe, expect, it } from 'vitest';
import { type BulkState, type TicketInput, type Transport, Zendesk } from 'zents';
import { virtualClock } from './virtual-clock.ts';

const clock = virtualClock();
const rows = (count: number): TicketInput[] =>
  [...Array(count).keys()].map((row) => ({ subject: `Row ${row}`, comment: { body: 'x' } }));

/** What an account answers to jobs that are started, by their number from 1, and to looks at jobs. */
interface Account {
  start(job: number): object | 'busy';
  look?(ids: readonly string[]): object[];
}

/** A client of an account that answers as it is told, and the subjects that were sent to it. */
function open({ start, look = () => [] }: Account) {
  const sent: string[] = [];
  const transport: Transport = {
    async send({ method, url, body }) {
      if (method === 'GET')
        return answer({ job_statuses: look((new URL(url).searchParams.get('ids') ?? '').split(',')) });
      const { tickets } = JSON.parse(String(body)) as { tickets: TicketInput[] };
      const job = start(sent.length + 1);
      if (job === 'busy') return { ...answer({ error: 'TooManyJobs' }), status: 429 };
      sent.push(...tickets.map(({ subject }) => String(subject)));
      return answer({ job_status: job });
    },
    close: async () => {},
  };
  const options = { subdomain: 'acme', auth: { oauthToken: 'x' }, maxRetries: 0, logLevel: 'silent' } as const;
  return { sent, zendesk: new Zendesk({ ...options, clock, transport }) };
}

function answer(body: object) {
  return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
}

const over = (id: string) => ({ id, status: 'completed', results: [{ index: 0, id: 7, success: true }] });

describe('a bulk run that is left', () => {
  it('sends nothing more, so that its state knows of all that was sent', async () => {
    let isLeft = false;
    let looks = 0;
    const { sent, zendesk } = open({
      start: (job) => (job > 2 && !isLeft ? 'busy' : { id: `J${job}`, status: 'queued' }),
      look: (ids) => ids.map((id) => (id === 'J1' && ++looks > 1 ? over(id) : { id, status: 'working' })),
    });
    const run = zendesk.tickets.createMany(rows(4), { chunkSize: 1, concurrency: 3 });
    for await (const { index } of run) {
      expect(index).toBe(0);
      // The third row waits for the second job by now.
      await new Promise((resolve) => setTimeout(resolve, 20));
      isLeft = true;
      break;
    }
    expect(sent).toEqual(['Row 0', 'Row 1']);
    const state = run.state;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toEqual(['Row 0', 'Row 1']);
    expect(run.state).toEqual(state);
  });
});

describe('a job that is told of oddly', () => {
  it.each<[string, object]>([
    ['without an id', {}],
    ['with the id of another one', { id: 'J', status: 'queued' }],
  ])('%s leaves its rows in doubt, and the run comes to its end', async (_what, job) => {
    const { sent, zendesk } = open({ start: () => job, look: (ids) => ids.map(over) });
    const run = zendesk.tickets.createMany(rows(3), { chunkSize: 1, lookFor: 0 });
    const { done, failures } = await run.finish();
    expect(done).toBe('id' in job ? 1 : 0);
    expect(failures.map(({ state, error }) => [state, error?.code])).toEqual(
      Array(3 - done).fill(['inDoubt', 'AnswerLost']),
    );
    expect(sent).toHaveLength(3);
  });
});

describe('what a bulk run refuses', () => {
  const nothing = () => open({ start: () => expect.unreachable() });

  it.each([[null], [undefined], [5], ['rows'], [{}]])('the source %j', async (source) => {
    const run = nothing().zendesk.tickets.createMany(source as never);
    await expect(run.finish()).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'tickets.createMany(rows)',
    });
  });

  it.each<[string, BulkState['open']]>([
    ['a row that is open twice', [entry([0, 1]), entry([1, 2])]],
    ['more open rows than a call takes', [entry([0, 4_000_000_000])]],
    ['a count of repetitions that is none', [{ ...entry([0, 1]), repeated: -3 }]],
  ])('a state with %s', async (_what, entries) => {
    const from = state(entries);
    await expect(nothing().zendesk.tickets.createMany(rows(3), { from }).finish()).rejects.toMatchObject({
      code: 'invalid_argument',
    });
  });

  it('nothing where a source fails while it is ended: its first error is told', async () => {
    const source = {
      [Symbol.iterator]: () => ({
        next: () => {
          throw new Error('the source is gone');
        },
        return: () => {
          throw new Error('and can not be ended');
        },
      }),
    };
    await expect(nothing().zendesk.tickets.createMany(source).finish()).rejects.toThrow('the source is gone');
  });
});

function entry(range: readonly [number, number]): BulkState['open'][number] {
  return { rows: [range], since: 1, job: 'J' };
}

function state(entries: BulkState['open']): BulkState {
  const counts = { done: 0, failed: 0, inDoubt: 0 };
  return { version: 1, operation: 'tickets.createMany', over: [], open: entries, counts };
}
