import { describe, expect, it } from 'vitest';
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
