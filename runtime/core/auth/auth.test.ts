import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../log/logger.ts';
import type { AuthOptions } from './options.ts';
import { secretsInHeaders, secretsOf } from './secrets.ts';
import type { Asker, AuthStrategy } from './strategy.ts';

const warnings: string[] = [];
const log = { debug() {}, info() {}, error() {}, warn: (line: string) => void warnings.push(line) } satisfies Logger;

/** Warnings go out once a process: each test gets a process of its own. */
async function freshCreateAuth(): Promise<(auth: AuthOptions, log: Logger) => Promise<AuthStrategy>> {
  vi.resetModules();
  const { strategyOf } = await import('./strategies.ts');
  return async (auth, own) => (await strategyOf(auth, own))({} as Asker);
}

async function headerOf(auth: AuthOptions): Promise<string | undefined> {
  return (await (await freshCreateAuth())(auth, log)).authorization();
}

const decoded = (header: string | undefined): string => Buffer.from(header?.split(' ')[1] ?? '', 'base64').toString();

afterEach(() => {
  warnings.length = 0;
});

describe('the Authorization header', () => {
  it('of an API token is email/token:token in Basic', async () => {
    const header = await headerOf({ email: 'me@acme.com', token: 't0ken' });
    expect(header).toMatch(/^Basic /);
    expect(decoded(header)).toBe('me@acme.com/token:t0ken');
  });

  it('of a password is email:password in Basic, in UTF-8', async () => {
    expect(decoded(await headerOf({ email: 'zoë@acme.com', password: 'pä:ß🚀' }))).toBe('zoë@acme.com:pä:ß🚀');
  });

  it('of an OAuth token is Bearer', async () => {
    expect(await headerOf({ oauthToken: 'abc' })).toBe('Bearer abc');
    expect(await headerOf({ oauthToken: () => 'abc' })).toBe('Bearer abc');
    expect(await headerOf({ oauthToken: async () => 'abc' })).toBe('Bearer abc');
  });

  it('of nobody is absent', async () => {
    expect(await headerOf(null)).toBeUndefined();
  });
});

describe('a function that gives OAuth tokens', () => {
  it('is asked once for many requests at once, and again after a refusal', async () => {
    let asked = 0;
    const auth = await (await freshCreateAuth())({ oauthToken: async () => `t${++asked}` }, log);
    expect(asked).toBe(0);
    const [first, second] = await Promise.all([auth.authorization(), auth.authorization()]);
    expect([first, second, await auth.authorization()]).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1']);
    expect([auth.reject(first), auth.reject(second)]).toEqual([true, true]);
    expect(await auth.authorization()).toBe('Bearer t2');
    expect(auth.reject(first)).toBe(true);
    expect(await auth.authorization()).toBe('Bearer t2');
  });

  it('may fail and is asked again the next time', async () => {
    const answers = [Promise.reject(new Error('down')), Promise.resolve('abc')];
    const auth = await (await freshCreateAuth())({ oauthToken: () => answers.shift() as Promise<string> }, log);
    await expect(auth.authorization()).rejects.toThrow('down');
    expect(await auth.authorization()).toBe('Bearer abc');
  });

  it.each(['', 'a b', 'a\r\nx: y', undefined, 5])('must not give %j', async (token) => {
    const auth = await (await freshCreateAuth())({ oauthToken: () => token as string }, log);
    await expect(auth.authorization()).rejects.toMatchObject({ code: 'configuration', option: 'auth.oauthToken' });
  });

  it('is not asked again where the token is a constant', async () => {
    const auth = await (await freshCreateAuth())({ oauthToken: 'abc' }, log);
    expect(auth.reject('Bearer abc')).toBe(false);
  });
});

describe('a kind of credential that retires', () => {
  it('is warned of once a process', async () => {
    const createAuth = await freshCreateAuth();
    for (const auth of [
      { email: 'a@b.c', token: 't' },
      { email: 'a@b.c', token: 't' },
    ])
      await createAuth(auth, log);
    for (const auth of [{ email: 'a@b.c', password: 'p' }, { oauthToken: 't' }, null]) await createAuth(auth, log);
    expect(warnings).toEqual([expect.stringContaining('2027-04-30'), expect.stringContaining('January 2026')]);
  });
});

describe('secretsOf', () => {
  it.each([
    [undefined, []],
    ['Bearer abc', ['abc']],
    [`Basic ${btoa('a@b.c/token:t:k')}`, [btoa('a@b.c/token:t:k'), 't:k']],
  ])('of %s are %j', (header, secrets) => {
    expect(secretsOf(header)).toEqual(secrets);
  });
});

describe('secretsInHeaders', () => {
  it.each([
    [
      { cookie: 'theme=dark; session=abcdefgh' },
      ['theme=dark; session=abcdefgh', 'theme=dark', 'session=abcdefgh', 'abcdefgh'],
    ],
    [{ 'X-Api-Key': 'k3y' }, ['k3y']],
    [{ 'proxy-authorization': 'Basic !!!' }, ['!!!']],
    [{ authorization: 'no-scheme' }, ['no-scheme']],
    [{ accept: 'application/json', 'idempotency-key': 'abcdefgh', 'user-agent': 'x' }, []],
  ])('of %j are %j', (headers, secrets) => {
    expect(secretsInHeaders(headers as Record<string, string>)).toEqual(secrets);
  });
});
