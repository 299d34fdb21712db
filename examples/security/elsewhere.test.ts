import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Attachment, type ClientOptions, Zendesk } from 'zents';
import { runProgram } from '../test/run-program.ts';
import { startWire, type WireAnswer, type WireServer } from '../test/wire-server.ts';
import { CANARY } from './canary.ts';

const headers = { cookie: CANARY, 'x-api-key': CANARY, authorization: `Bearer ${CANARY}` };

const credentials: readonly ClientOptions[] = [
  { auth: { oauthToken: CANARY } },
  { auth: { email: 'agent@example.com', token: CANARY } },
  { auth: { email: 'agent@example.com', password: CANARY } },
  { auth: null, headers },
  { auth: { oauthToken: CANARY }, headers: { cookie: CANARY }, onBehalfOf: 'someone@example.com' },
];

let account: WireServer;
let elsewhere: WireServer;
let answer: WireAnswer = {};

beforeAll(async () => {
  account = await startWire(() => answer);
  elsewhere = await startWire({ body: '{"tickets":[],"data":[],"meta":{"has_more":false}}' });
});

beforeEach(() => {
  account.seen.length = 0;
  elsewhere.seen.length = 0;
});

afterAll(async () => {
  await account.close();
  await elsewhere.close();
});

/** What another host got to see: never anything that tells who asks. */
function expectNothing(): void {
  for (const { headers: got, url, text } of elsewhere.seen) {
    expect(Object.keys(got)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/authoriz|cookie|api-key|behalf/)]),
    );
    expect(JSON.stringify(got) + url + text).not.toContain('cAnArY');
  }
}

describe.each(credentials)('another host gets no credential %#', (credential) => {
  const client = (): Zendesk =>
    new Zendesk({ origin: account.origin, maxRetries: 0, logLevel: 'silent', ...credential, origins: origins() });
  const origins = (): Record<string, string> => ({ 'https://status.zendesk.com': elsewhere.origin });

  it('by a redirect of a read, which is not followed', async () => {
    answer = { status: 302, headers: { location: `${elsewhere.origin}/stolen` } };
    await expect(client().tickets.get(1)).rejects.toMatchObject({ status: 302 });
    await expect(client().tickets.create({ comment: { body: 'x' } })).rejects.toMatchObject({ status: 302 });
    expect(elsewhere.seen).toEqual([]);
  });

  it('by a next link: only its path and query are asked for, at the account', async () => {
    const next = `${elsewhere.origin}/api/v2/tickets?page[after]=b`;
    answer = { body: JSON.stringify({ tickets: [{ id: 1 }], meta: { has_more: true }, links: { next } }) };
    await expect(client().tickets.list().toArray()).rejects.toMatchObject({ code: 'pagination_loop' });
    expect(account.seen.map(({ url }) => url)).toContain('/api/v2/tickets?page[after]=b');
    expect(elsewhere.seen).toEqual([]);
  });

  it('by an attachment that lies there, nor by one that the account sends on', async () => {
    for (const content_url of [`${elsewhere.origin}/file`, `${account.origin}/file`]) {
      answer = { body: JSON.stringify({ attachment: { id: 7, content_url, file_name: 'a.json' } }) };
      const attachment = await client().attachments.get(7);
      expect(attachment).toBeInstanceOf(Attachment);
      answer = { status: 302, headers: { location: `${elsewhere.origin}/file` } };
      await attachment.download(undefined, { headers });
    }
    expect(elsewhere.seen).toHaveLength(2);
    expectNothing();
  });

  it('by an operation of another host, even where its own options state one', async () => {
    await client()
      .status.incidents.active()
      .catch(() => {});
    await client()
      .status.incidents.active({}, { headers })
      .catch(() => {});
    expect(elsewhere.seen).toHaveLength(2);
    expectNothing();
  });
});

describe('https', () => {
  const HOSTS = ['localhost.evil.com', '127.0.0.1.nip.io', 'evil.com', '0.0.0.0', '[::]', 'localhost.', '10.0.0.1'];
  it.each(HOSTS)('is required of %s', (host) => {
    expect(() => new Zendesk({ origin: `http://${host}`, auth: null })).toThrow('must be https');
    const origins = { 'https://status.zendesk.com': `http://${host}` };
    expect(() => new Zendesk({ subdomain: 'acme', auth: null, origins })).toThrow('must be https');
  });

  it.each(['localhost', '127.0.0.1', '127.1', '[::1]', 'sub.localhost', '2130706433'])(
    'is not required of %s',
    (host) => {
      expect(new Zendesk({ origin: `http://${host}:8080`, auth: null }).options.origin).toMatch(/^http:/);
    },
  );

  it.each([
    'ftp://acme.zendesk.com',
    'ws://localhost',
    'javascript:1',
    'https://user:pass@acme.zendesk.com',
    'https://a.b/c',
  ])('and a host alone: %s is none', (origin) => {
    const error = (() => {
      try {
        return new Zendesk({ origin, auth: null });
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toMatchObject({ code: 'configuration', option: 'origin' });
    expect(String(error)).not.toContain('pass@');
  });
});

it('a process that prints all it has, and dies of an error, shows no credential', async () => {
  answer = { status: 401, headers: { 'x-request-id': CANARY }, body: JSON.stringify({ error: CANARY }) };
  const program = fileURLToPath(new URL('talkative-program.ts', import.meta.url));
  const { code, output } = await runProgram(program, fileURLToPath(new URL('..', import.meta.url)), [
    account.origin,
    CANARY,
  ]);
  expect(code).toBe(1);
  expect(output).toContain('AuthenticationError');
  expect(output).toContain('GET ');
  expect(output).not.toContain('cAnArY');
});
