import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Zendesk } from 'zents';
import { samplesOf } from '../requests/arguments.ts';
import { plainOf } from '../requests/code.ts';
import { methodOf } from '../requests/send.ts';
import { allOperations, type Operation } from '../requests/specification.ts';
import { bodies, rawAnswers } from './hostile-answers.ts';
import { type RawServer, respond, startRaw } from './raw-server.ts';
import { attempt, newTally } from './watch.ts';

const SEED = 20_261_122;
const STATUSES = ['200 OK', '200 OK', '200 OK', '201 Created', '400 Bad Request', '404 Not Found', '422 X', '503 X'];

const tally = newTally();
const note = (reason: unknown): void => void tally.wrong.push(`unhandled rejection: ${reason}`);

let server: RawServer;
let clients: readonly Zendesk[] = [];

beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startRaw();
});

beforeEach(() => {
  tally.wrong.splice(0);
  clients = open();
});

/** New ones, as an answer may have told the others to wait for ever. */
function open(): readonly Zendesk[] {
  const options = { origin: server.origin, auth: { oauthToken: 'token' }, maxRetries: 0, timeout: 2000 } as const;
  const quiet = { ...options, maxRateLimitWait: 0, logLevel: 'silent', locale: 'en-us' } as const;
  return [new Zendesk(quiet), new Zendesk({ ...quiet, transport: 'fetch' })];
}

afterAll(async () => {
  process.off('unhandledRejection', note);
  await server.close();
  console.log(`hostile answers: ${tally.tried} tried, ${tally.refused} refused, ${tally.taken} taken`);
});

describe('hostile answers', () => {
  it('that break HTTP or lie about themselves end every kind of call with an error of the SDK, or right', async () => {
    const kinds = ['tickets.get', 'tickets.list', 'tickets.create', 'tickets.delete', 'users.search', 'tickets.count'];
    const picked = allOperations.filter(({ row }) => kinds.includes(row.id));
    expect(picked).toHaveLength(kinds.length);
    for (const [name, answer] of Object.entries(rawAnswers)) {
      server.answer = answer;
      clients = open();
      for (const [index, client] of clients.entries())
        for (const operation of picked)
          await attempt(tally, `${operation.row.id} ${index} answered ${name}`, () => use(client, operation, 0));
    }
    expect(tally.wrong).toEqual([]);
  });

  it('that are JSON of any kind are refused, or read as what they are', async () => {
    const inputs = fc.constantFrom(...allOperations).chain((operation) => {
      const { response } = operation.notation;
      const keys = typeof response === 'object' ? Object.keys(response) : ['results'];
      return fc.tuple(fc.constant(operation), fc.constantFrom(...STATUSES), fc.nat(), bodies(keys));
    });
    for (const [operation, status, which, body] of fc.sample(inputs, { seed: SEED, numRuns: 1000 })) {
      server.answer = respond(body, status);
      const what = `${operation.row.id} answered ${status} ${body.slice(0, 150)} (${body.length})`;
      await attempt(tally, what, () => use(clients[0] as Zendesk, operation, which));
    }
    expect(tally.wrong).toEqual([]);
  });
});

/** Calls an operation, and looks at everything that the answer became, as a program and as one who prints it would. */
async function use(client: Zendesk, operation: Operation, which: number): Promise<void> {
  const samples = samplesOf(operation);
  const values = samples[which % samples.length]?.values.map(plainOf) ?? [];
  const result = methodOf(client, operation)(...values);
  const isList = typeof result === 'object' && result !== null && 'toArray' in result;
  const data = isList
    ? await (result as { toArray(o: object): Promise<unknown[]> }).toArray({ limit: 300 })
    : await result;
  for (const record of Array.isArray(data) ? data.slice(0, 3) : [data]) look(record);
}

function look(record: unknown): void {
  inspect(record, { showHidden: true });
  if (typeof record !== 'object' || record === null || !('toJSON' in record)) return;
  JSON.stringify(record);
  const getters = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(record));
  for (const name of Object.keys(getters))
    if (getters[name]?.get) void Promise.resolve(Reflect.get(record, name)).catch(() => {});
}
