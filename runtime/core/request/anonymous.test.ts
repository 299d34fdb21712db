import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { oauthTokenAuth } from '../auth/oauth-token.ts';
import { AuthenticationError } from '../errors/api-error.ts';
import type { Operation } from '../operation/operation.ts';
import { testPacer } from '../testing/pacer.ts';
import { silentEmitter } from '../testing/silent.ts';
import type { TransportRequest, TransportResponse } from '../transport/transport.ts';
import { systemClock } from './clock.ts';
import type { RequestContext } from './context.ts';
import { execute } from './execute.ts';

const grant: Operation = {
  id: 'oauth.tokens.create',
  method: 'POST',
  path: '/oauth/tokens',
  retry: 'never',
  anonymous: true,
  body: { keys: { client_id: { type: 'string' }, client_secret: { type: 'string', secret: true } } },
};

const body = { client_id: 'zents', client_secret: 'cl13nt-s3cret' };

/** The requests of one call, and what came of it. */
async function attempt(operation: Operation, status: number, text: string, options = {}) {
  const seen: TransportRequest[] = [];
  const send = async (request: TransportRequest): Promise<TransportResponse> => {
    seen.push(request);
    return { status, headers: {}, body: new TextEncoder().encode(text) };
  };
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const context: RequestContext = {
    origin: 'https://acme.zendesk.com',
    locale: undefined,
    headers: { 'X-Trace': '1', Authorization: 'Bearer of-the-client', Cookie: 'a=b', 'X-On-Behalf-Of': 'x@acme.com' },
    userAgent: 'zents/test',
    onBehalfOf: 'end@acme.com',
    timeout: 1_000,
    maxRetries: 0,
    maxRateLimitWait: 0,
    onRateLimit: 'throw',
    auth: oauthTokenAuth({ oauthToken: () => 'of-the-client' }),
    transport: { send, close: async () => {} },
    pacer: testPacer(1),
    log: quiet,
    events: silentEmitter,
    clock: systemClock,
  };
  const outcome = await execute({ operation, body, options }, context).then(
    (answer) => answer.data,
    (error: unknown) => error,
  );
  return { seen, outcome };
}

it('a call without credentials sends none of the client, in whichever header it has them', async () => {
  const { seen, outcome } = await attempt(grant, 200, '{"access_token":"t"}');
  expect(outcome).toEqual({ access_token: 't' });
  expect(seen).toHaveLength(1);
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'content-type', 'user-agent', 'x-trace']);
});

it("a call without credentials is made on nobody's behalf", async () => {
  const { seen, outcome } = await attempt(grant, 200, '{}', { onBehalfOf: 'end@acme.com' });
  expect(seen).toEqual([]);
  expect(outcome).toMatchObject({ code: 'invalid_argument', argument: 'options.onBehalfOf' });
});

it('every other call sends them', async () => {
  const { anonymous, ...named } = grant;
  const { seen } = await attempt(named, 200, '{}');
  expect(seen[0]?.headers).toMatchObject({ cookie: 'a=b', 'x-on-behalf-of': 'x@acme.com' });
  expect(seen[0]?.headers.authorization).toContain('of-the-client');
});

it('a refusal is tried once, advises nothing about the credential of the client, and shows none of the body', async () => {
  const echo = JSON.stringify({ error: 'invalid_client', error_description: `no client zents with cl13nt-s3cret` });
  const { seen, outcome } = await attempt(grant, 401, echo);
  expect(seen).toHaveLength(1);
  expect(outcome).toBeInstanceOf(AuthenticationError);
  const { message, body: shown } = outcome as AuthenticationError;
  expect(message).toContain('invalid_client');
  expect(message).not.toContain('ZENDESK_OAUTH_TOKEN');
  expect(inspect([message, shown, outcome], { depth: 9 })).not.toContain('cl13nt-s3cret');
});
