import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as zents from 'zents';
import { type ClientOptions, Zendesk } from 'zents';
import { samplesOf } from '../requests/arguments.ts';
import { plainOf } from '../requests/code.ts';
import { methodOf } from '../requests/send.ts';
import { allOperations, objects } from '../requests/specification.ts';
import { CANARY, Collector } from './canary.ts';
import { answer, type Echo, type EchoServer, startEcho } from './echo-server.ts';

type Credential = Pick<ClientOptions, 'auth' | 'headers' | 'onBehalfOf'>;

/** Keeps nothing, so that each renewal asks by the refresh token. */
const store = { load: async () => undefined, save: async () => {}, lock: <T>(run: () => Promise<T>) => run() };

/** Every kind of credential that a client takes; a new kind needs a line here. */
const credentials: Readonly<Record<string, Credential>> = {
  oauthToken: { auth: { oauthToken: CANARY } },
  'oauthToken of a function': { auth: { oauthToken: async () => CANARY } },
  token: { auth: { email: 'agent@example.com', token: CANARY } },
  password: { auth: { email: 'agent@example.com', password: CANARY } },
  'client secret': { auth: { clientId: 'app', clientSecret: CANARY } },
  'refresh token': { auth: { clientId: 'app', clientSecret: CANARY, refreshToken: CANARY, store } },
  'token that was granted': { auth: { clientId: 'app', clientSecret: CANARY } },
  'header Authorization': { auth: null, headers: { Authorization: `Bearer ${CANARY}` } },
  'header Authorization, Basic': { auth: null, headers: { authorization: `Basic ${btoa(`agent:${CANARY}`)}` } },
  'header Authorization that is none': { auth: null, headers: { authorization: CANARY } },
  'header Cookie': { auth: null, headers: { cookie: `theme=dark; _zendesk_session=${CANARY}` } },
  'header X-Api-Key': { auth: null, headers: { 'X-Api-Key': CANARY } },
  'header Proxy-Authorization': { auth: null, headers: { 'proxy-authorization': `Basic ${btoa(`me:${CANARY}`)}` } },
};

const JSON_TYPE = 'content-type: application/json';
const repeats = (line: string): string[] => [`x-request-id: ${line}`, `x-echo: ${line}`, `x-zendesk-api-warn: ${line}`];
const cookie = `set-cookie: _zendesk_session=${CANARY}; HttpOnly`;

const refuses =
  (status: string): Echo =>
  ({ line, json }) => {
    const detail = `[{"description":"${json}","error":"${json}"}]`;
    const body = `{"error":"${json}","description":"${json}","details":{"base":${detail},"${json}":${detail}}}`;
    return answer(status, body, JSON_TYPE, cookie, 'retry-after: 0', ...repeats(line));
  };

const granted: Echo = () =>
  answer(
    '200 OK',
    JSON.stringify({
      access_token: CANARY,
      refresh_token: CANARY,
      token_type: 'bearer',
      expires_in: 7200,
      scope: 'read write',
    }),
    JSON_TYPE,
  );

/** What a server may do to let a secret out. */
const echoes: Readonly<Record<string, EchoServer['echo']>> = {
  success: ({ line }) =>
    answer('200 OK', '{"ticket":{"id":1},"tickets":[],"meta":{"has_more":false}}', JSON_TYPE, cookie, ...repeats(line)),
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 413, 422, 429, 500, 503].map((status) => [status, refuses(`${status} X`)]),
  ),
  'a page that says 200': ({ line }) => answer('200 OK', `<html><title>${line}</title>`, 'content-type: text/html'),
  'a page that says 502': ({ line }) => answer('502 X', `<html><title>${line}</title>`, ...repeats(line)),
  'plain text': ({ line }) => answer('403 X', line, 'content-type: text/plain'),
  'errors of JSON:API': ({ json }) =>
    answer(
      '422 X',
      `{"errors":[{"code":"${json}","title":"${json}","detail":"${json}","source":{"pointer":"/${json}"}}]}`,
    ),
  'errors of OAuth': ({ json }) => answer('401 X', `{"error":"invalid_token","error_description":"${json}"}`),
  'cut JSON': ({ json, line }) => answer('200 OK', `{"ticket":{"subject":"${json}`, ...repeats(line)),
  'another envelope': ({ json, line }) => answer('200 OK', `{"other":"${json}"}`, JSON_TYPE, ...repeats(line)),
  'no HTTP': ({ line }) => `HTTP/1.1 200 OK\r\n${line}\r\nbad header ${line}\r\n\r\n`,
  'a cut body': ({ json }) => `HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n{"ticket":"${json}`,
  // Once, as the next one would hold what this one holds.
  'a redirect': ({ head, line }) =>
    answer('302 Found', line, `location: ${head.includes('echo=') ? '/y' : `/x?echo=${encodeURIComponent(line)}`}`),
  'a redirect elsewhere': ({ line }) =>
    answer('302 Found', line, `location: http://localhost:1/${encodeURIComponent(line)}`),
  'a redirect with a user': ({ line }) =>
    answer('302 Found', '', `location: http://a:${encodeURIComponent(line)}@127.0.0.1/`),
  silence: 'silence',
  reset: 'reset',
};

const collector = new Collector();
const note = (reason: unknown): void => collector.add('the process', reason);

let server: EchoServer;

beforeAll(async () => {
  server = await startEcho();
  for (const event of ['warning', 'unhandledRejection']) process.on(event, note);
});

beforeEach(() => void collector.found.splice(0));

afterAll(async () => {
  for (const event of ['warning', 'unhandledRejection']) process.off(event, note);
  await server.close();
  console.log(`canaries: ${collector.count} texts looked through`);
});

function clientWith(credential: Credential, more: ClientOptions = {}): Zendesk {
  const clock = { now: () => Date.now(), random: () => 0, wait: async () => {} };
  const limits = { maxRetries: 1, timeout: 150, clock, cache: false } as const;
  const client = new Zendesk({
    origin: server.origin,
    logger: collector.logger,
    logLevel: 'debug',
    ...limits,
    ...credential,
    ...more,
  });
  collector.listenTo(client);
  return client;
}

/** Looks at whatever a call becomes, answer or error. */
async function look(what: string, call: () => PromiseLike<unknown>): Promise<void> {
  collector.during(what);
  try {
    collector.add('the result', await call());
  } catch (error) {
    if (!(error instanceof zents.ZendeskError)) throw error;
    collector.add('the error', error);
  }
}

const calls: Readonly<Record<string, (client: Zendesk) => PromiseLike<unknown>>> = {
  get: (client) => client.tickets.get(1).withResponse(),
  list: (client) => client.tickets.list().page(),
  create: (client) => client.tickets.create({ comment: { body: 'x', uploads: [CANARY] } }),
  token: (client) => client.attachments.upload(new Uint8Array(3), { filename: 'a.txt', token: CANARY }),
  'in the path': (client) => client.attachments.deleteUpload(CANARY),
  download: (client) => readAll(client.openFile(`/x/a.txt?access_token=${encodeURIComponent(CANARY)}`)),
};

async function readAll(opened: ReturnType<Zendesk['openFile']>): Promise<unknown> {
  const { body, response } = await opened;
  for await (const _ of body);
  return response;
}

describe('a canary in a credential', () => {
  it.each(Object.entries(credentials))('%s comes out nowhere, whatever the server does', async (kind, credential) => {
    server.grant = kind === 'token that was granted' ? granted : undefined;
    // What the transports make of broken answers is the same for every credential.
    const transports = kind === 'token' ? (['undici', 'fetch'] as const) : (['undici'] as const);
    for (const transport of transports) {
      const client = clientWith(credential, { transport });
      for (const [how, echo] of Object.entries(echoes)) {
        server.echo = echo;
        // Silence takes its time, and the paths by which headers and other transports differ are few.
        const few = typeof echo === 'string' || transport === 'fetch' || !/^(token|oauthToken)$/.test(kind);
        const tried = Object.entries(calls).filter(([name]) => !few || /get|create|download/.test(name));
        for (const [name, call] of tried) await look(`${kind}, ${transport}, ${name}, ${how}`, () => call(client));
      }
      for (const part of [
        client,
        client.tickets,
        client.options,
        client.cache,
        client.tickets.list(),
        client.tickets.list().pages(),
      ])
        collector.add('a part of the client', part);
      await client.close();
    }
    expect(collector.found).toEqual([]);
    expect(server.seen.splice(0).length).toBeGreaterThan(50);
  });
});

/** Names of attributes and keys that are credentials, by the object or the operation that has them. */
const secretNames = new Set(
  [...objects.values()].flatMap(({ attributes }) => Object.keys(attributes).filter((name) => attributes[name]?.secret)),
);

describe('a canary in a field that the specification calls a secret', () => {
  it('is not in the error of a server that repeats it', async () => {
    const client = clientWith({ auth: null });
    server.echo = echoes['422'] as Echo;
    for (const operation of allOperations) {
      const { body } = operation.notation;
      const names = [...secretKeys(body?.$keys), ...secretNames].filter(
        (name) => !/^(token|value)$/.test(name) || /webhook|oauth/i.test(operation.row.id),
      );
      for (const { values } of samplesOf(operation)) {
        const given = planted(values.map(plainOf), new Set(names));
        if (!given.isPlanted) continue;
        await look(`${operation.row.id}`, async () => {
          const result = methodOf(client, operation)(...(given.value as unknown[]));
          return Object(result).page?.() ?? result;
        });
      }
    }
    expect(collector.found).toEqual([]);
    expect(server.seen.splice(0).filter((text) => text.includes(JSON.stringify(CANARY))).length).toBeGreaterThan(5);
    await client.close();
  });

  it('is neither printed nor in the JSON of a record', () => {
    const models = [...objects.values()].filter(({ attributes }) =>
      Object.values(attributes).some(({ secret }) => secret),
    );
    expect(models.length).toBeGreaterThan(15);
    for (const { object, attributes } of models) {
      const type = Reflect.get(zents, object) as (new (record: object, context: null) => zents.Model) | undefined;
      if (!type) continue;
      const names = Object.keys(attributes).filter((name) => attributes[name]?.secret);
      const record = new type(Object.fromEntries(names.map((name) => [name, CANARY])), null);
      collector.during(object);
      collector.add('the record', record);
      collector.add('a list of it', { records: [record] });
      expect(record.toJSON()).toEqual(Object.fromEntries(names.map((name) => [name, CANARY])));
    }
    expect(collector.found).toEqual([]);
  });
});

function secretKeys(keys: unknown): string[] {
  const entries = Object.entries(Object(keys) as Record<string, { secret?: boolean }>);
  return entries.filter(([, key]) => key.secret).map(([name]) => name);
}

/** The value with the canary under each of the names. */
function planted(value: unknown, names: ReadonlySet<string>): { value: unknown; isPlanted: boolean } {
  if (
    typeof value !== 'object' ||
    value === null ||
    (Object.getPrototypeOf(value) !== Object.prototype && !Array.isArray(value))
  )
    return { value, isPlanted: false };
  let isPlanted = false;
  const entries = Object.entries(value).map(([name, inner]) => {
    const own =
      names.has(name) && typeof inner === 'string' ? { value: CANARY, isPlanted: true } : planted(inner, names);
    isPlanted ||= own.isPlanted;
    return [name, own.value] as const;
  });
  return { value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries), isPlanted };
}
