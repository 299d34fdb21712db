import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Zendesk } from 'zents';
import { samplesOf } from '../requests/arguments.ts';
import { plainOf } from '../requests/code.ts';
import { methodOf } from '../requests/send.ts';
import { allOperations, type Operation } from '../requests/specification.ts';
import { startWire, type WireServer } from '../test/wire-server.ts';
import { type Hostile, hostile } from './hostile-values.ts';
import { attempt, newTally } from './watch.ts';

const SEED = 20_261_122;

const tally = newTally();
const note = (reason: unknown): void => void tally.wrong.push(`unhandled rejection: ${reason}`);

let server: WireServer;
let zendesk: Zendesk;

const settings = { auth: { oauthToken: 'token' }, maxRetries: 0, timeout: 3000, logLevel: 'silent' } as const;

beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startWire({ body: '{}', headers: { 'content-type': 'application/json' } });
  zendesk = new Zendesk({ ...settings, origin: server.origin, cache: false, locale: 'en-us' });
});

afterAll(async () => {
  process.off('unhandledRejection', note);
  await zendesk.close();
  await server.close();
  console.log(`hostile inputs: ${tally.tried} tried, ${tally.refused} refused, ${tally.taken} taken`);
});

const shapes = allOperations.map((operation) => ({ operation, samples: samplesOf(operation) }));

const OPTIONS = ['timeout', 'signal', 'headers', 'locale', 'onBehalfOf', 'idempotencyKey', 'fresh', 'maxRetries'];

beforeEach(() => tally.wrong.splice(0));

describe('hostile inputs', () => {
  it('to the methods of all resources are refused, or sent within their part of the path', async () => {
    const inputs = fc.tuple(fc.constantFrom(...shapes), fc.nat(), fc.nat(), fc.constantFrom(...OPTIONS), hostile);
    for (const [{ operation, samples }, which, at, option, value] of fc.sample(inputs, { seed: SEED, numRuns: 1300 })) {
      const given = samples[which % samples.length]?.values.map(plainOf) ?? [];
      await send(operation, value, () => {
        const place = at % (given.length + 1);
        given[place] = place === given.length - 1 || at % 3 ? value.make() : { [option]: value.make() };
        return given;
      });
    }
    expect(tally.wrong).toEqual([]);
  });

  it('to the attributes of records and to keys of queries are refused, or sent as what they are', async () => {
    const inputs = fc.tuple(fc.constantFrom(...shapes), fc.nat(), fc.nat(), hostile);
    for (const [{ operation, samples }, which, pick, value] of fc.sample(inputs, { seed: SEED, numRuns: 900 })) {
      const given = samples[which % samples.length]?.values.map(plainOf) ?? [];
      await send(operation, value, () => given.map((one) => withHostileKey(one, pick, value.make())));
    }
    expect(tally.wrong).toEqual([]);
  });

  it('to the options of a client are refused, or the client works', async () => {
    const account = ['subdomain', 'origin', 'origins', 'auth', 'locale', 'onBehalfOf', 'headers', 'appInfo'];
    const limits = ['timeout', 'maxRetries', 'maxRateLimitWait', 'onRateLimit', 'concurrency', 'rateLimit'];
    const rest = ['cache', 'logger', 'logLevel', 'transport', 'dispatcher', 'clock', 'prefetch', 'token', '__proto__'];
    const inputs = fc.tuple(fc.constantFrom(...account, ...limits, ...rest), hostile);
    for (const [name, value] of fc.sample(inputs, { seed: SEED, numRuns: 600 })) {
      server.seen.length = 0;
      await attempt(tally, `${name} = ${value.label}`, () => tryOption(name, value.make()));
      const strange = server.seen.filter(
        ({ url, headers }) => url !== '/api/v2/tickets/count' || 'x-injected' in headers,
      );
      for (const { url } of strange) tally.wrong.push(`${name} = ${value.label}: sent ${url}`);
    }
    expect(tally.wrong).toEqual([]);
  });
});

async function tryOption(name: string, value: unknown): Promise<void> {
  const given = { ...settings, ...(name !== 'subdomain' && { origin: server.origin }), [name]: value };
  const client = new Zendesk(given as never);
  // What was taken for a host is none of ours to ask.
  if (client.options.origin === server.origin) await client.tickets.count();
  await client.close();
}

async function send(operation: Operation, { label }: Hostile, make: () => readonly unknown[]): Promise<void> {
  server.seen.length = 0;
  const what = `${operation.row.id} with ${label}`;
  await attempt(tally, what, () => called(operation, make()));
  for (const { url, headers } of server.seen) {
    if (!isRight(operation, url)) tally.wrong.push(`${what}: sent ${url}`);
    if ('x-injected' in headers) tally.wrong.push(`${what}: injected a header`);
  }
}

/** Of an object one key has a hostile value, or is hostile itself. */
function withHostileKey(value: unknown, pick: number, bad: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const name = names[pick % (names.length + 1)];
  if (name === undefined) return typeof bad === 'string' ? { ...value, [bad]: 1 } : value;
  const inner: unknown = Reflect.get(value, name);
  const isDeeper = typeof inner === 'object' && inner !== null && pick % 3 === 0;
  return { ...value, [name]: isDeeper ? withHostileKey(inner, pick >> 2, bad) : bad };
}

async function called(operation: Operation, values: readonly unknown[]): Promise<unknown> {
  const result = methodOf(zendesk, operation)(...values);
  const isList = typeof result === 'object' && result !== null && 'page' in result;
  return isList ? (result as { page(): Promise<unknown> }).page() : result;
}

/** The path is one of the resource's own, its parameters each within one part; files go up before what they belong to. */
function isRight({ row }: Operation, url: string): boolean {
  const own = row.id.slice(0, row.id.lastIndexOf('.'));
  const [path = ''] = url.split('?');
  const isOwn = templates.some(({ resource, pattern }) => resource === own && pattern.test(path));
  const isClimbing = path.split('/').some((part) => /^\.\.?$/.test(decodeURIComponent(part)));
  return (isOwn || path === '/api/v2/uploads') && !isClimbing && !/[^!-~]/.test(url);
}

const templates = allOperations.map(({ row }) => ({
  resource: row.id.slice(0, row.id.lastIndexOf('.')),
  pattern: new RegExp(`^${row.path.replace('/{locale}', '(/[^/]+)?').replace(/\{\w+\}/g, '[^/]+')}$`),
}));
