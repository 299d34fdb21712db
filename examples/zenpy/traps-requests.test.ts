import { describe, expect, it, vi } from 'vitest';
import { Zendesk } from 'zents';
import { answeredBy, failureOf } from './trap-account.ts';

const refused = (body: unknown, status = 422) => answeredBy(() => ({ status, body }), { maxRetries: 0 }).zendesk;

describe('making a client', () => {
  it('a token needs the email address that it belongs to', () => {
    const make = () => new Zendesk({ subdomain: 'acme', auth: { token: 'x' } as never });
    expect(make).toThrow(expect.objectContaining({ code: 'configuration', option: 'auth.email' }));
  });

  it('of several credentials none is taken in silence', () => {
    const auth = { email: 'a@b.c', token: 'x', oauthToken: 'y' } as never;
    expect(() => new Zendesk({ subdomain: 'acme', auth })).toThrow(expect.objectContaining({ code: 'configuration' }));
  });

  it('what it was given is in no error', () => {
    const auth = { token: 's3cret', password: 's3cret', email: 'a@b.c' } as never;
    const make = () => new Zendesk({ subdomain: 'acme', auth });
    expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining('s3cret') }));
  });
});

describe('a query', () => {
  it('has the order of its keys, and each value is encoded', async () => {
    const urls: string[] = [];
    const { zendesk } = answeredBy(({ url }) => {
      urls.push(url.slice(url.indexOf('?')));
      return { body: { users: [], next_page: null } };
    });
    for (let time = 0; time < 3; time++) await zendesk.users.search({ query: 'a&b=c #1+2 ü', external_id: 'x' }).page();
    expect(new Set(urls)).toEqual(new Set(['?query=a%26b%3Dc%20%231%2B2%20%C3%BC&external_id=x&per_page=100']));
  });
});

describe('a rate limit', () => {
  it('is a status: a header Retry-After alone repeats nothing', async () => {
    const { zendesk, sent } = answeredBy(() => ({ headers: { 'retry-after': '1' }, body: { ticket: { id: 1 } } }));
    expect((await zendesk.tickets.get(1)).id).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('that lasts is given up, and says so', async () => {
    const { zendesk, sent } = answeredBy(() => ({ status: 429, headers: { 'retry-after': '9' } }), {
      maxRateLimitWait: 5_000,
    });
    const error = await failureOf(zendesk.tickets.get(1));
    expect(error).toMatchObject({ code: 'rate_limit', retryAfter: 9 });
    expect(error.message).toContain('tried once');
    expect(sent).toHaveLength(1);
  });

  it('and all other limits hold for all resources of a client together', async () => {
    let most = 0;
    let now = 0;
    const transport = {
      async send() {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        const body = new TextEncoder().encode('{"user":{"id":1},"ticket":{"id":1},"group":{"id":1}}');
        return { status: 200, headers: { 'content-type': 'application/json' }, body };
      },
      async close() {},
    };
    const zendesk = new Zendesk({ subdomain: 'acme', auth: null, concurrency: 2, transport });
    await Promise.all(
      [1, 2, 3].flatMap((id) => [zendesk.users.get(id), zendesk.tickets.get(id), zendesk.groups.get(id)]),
    );
    expect(most).toBe(2);
  });
});

describe('a failure', () => {
  it.each([[null], [[]], [['broken']], ['text'], [5], [''], ['<html>']])(
    'with the body %j is an error of ours',
    async (body) => {
      const error = await failureOf(refused(body).tickets.get(1));
      expect(error).toMatchObject({ code: 'validation', status: 422 });
    },
  );

  it.each([
    [500, 'server'],
    [503, 'server'],
    [302, 'api'],
    [418, 'api'],
  ])('of status %i without JSON is an error of ours', async (status, code) => {
    expect(await failureOf(refused('<h1>No</h1>', status).tickets.get(1))).toMatchObject({ code, status });
  });

  it('of the connection, after all repetitions, is an error of ours with its cause', async () => {
    const zendesk = new Zendesk({ origin: 'http://127.0.0.1:1', auth: null, maxRetries: 1 });
    const error = await failureOf(zendesk.tickets.get(1));
    expect(error.code).toBe('connection');
    expect(error.message).toContain('tried 2 times');
    expect(error.cause).toBeDefined();
    await zendesk.close();
  });

  it('of a success that holds something else is an error of ours', async () => {
    for (const body of [{}, [], null, { tickets: [] }, '<html>']) {
      const error = await failureOf(refused(body, 200).tickets.get(1));
      expect(error.code).toBe('unexpected_response');
    }
  });
});

describe('the log', () => {
  it('at its most talkative holds no credentials, and nothing of what was sent and answered', async () => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const { zendesk } = answeredBy(() => ({ body: { user: { id: 1, name: 'Ada', notes: 'answered-s3cret' } } }), {
      logger,
      logLevel: 'debug',
      auth: { oauthToken: 'token-s3cret' },
    });
    await zendesk.users.create({ name: 'Ada', notes: 'sent-s3cret' });
    await zendesk.users
      .search({ query: 'x' })
      .page()
      .catch(() => undefined);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain('s3cret');
  });
});

describe('waiting for a rate limit', () => {
  it('is counted for each call anew, whatever resource it is of', async () => {
    vi.useFakeTimers();
    const asked = new Set<string>();
    const { zendesk, sent } = answeredBy(
      ({ url }) => {
        const isAgain = asked.has(url);
        asked.add(url);
        return isAgain
          ? { body: { user: { id: 1 }, ticket: { id: 1 } } }
          : { status: 429, headers: { 'retry-after': '4' } };
      },
      { maxRateLimitWait: 5_000 },
    );
    for (const call of [() => zendesk.users.get(1), () => zendesk.tickets.get(1), () => zendesk.tickets.get(2)]) {
      const [record] = await Promise.all([call(), vi.advanceTimersByTimeAsync(5_000)]);
      expect(record.id).toBe(1);
    }
    expect(sent).toHaveLength(6);
    vi.useRealTimers();
  });
});
