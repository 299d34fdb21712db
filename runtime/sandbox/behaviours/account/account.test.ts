import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, manualClock, type Opened, openSandbox, recordOf } from '../../test/open.ts';

async function desk(clock = manualClock()): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small', clock });
}

describe.skipIf(!areGenerated)('OAuth', () => {
  const CLIENTS = '/api/v2/oauth/clients';

  /** A client of the owner, with its secret. */
  async function clientIn({ sandbox, call }: Opened) {
    const owner = sandbox.records('User').find(({ role }) => role === 'admin');
    const client = { name: 'CI', identifier: 'ci', user_id: owner?.id };
    return recordOf((await call('POST', CLIENTS, { client })).body, 'client');
  }

  const grantOf = ({ identifier, secret }: Record<string, unknown>, more = {}) => ({
    grant_type: 'client_credentials',
    client_id: identifier,
    client_secret: secret,
    scope: 'tickets:read users:read',
    ...more,
  });

  const nobody = { authorization: '' };

  it('lets one client alone have an identifier', async () => {
    const opened = await desk();
    const client = { name: 'Second', identifier: 'reports', user_id: (await clientIn(opened)).user_id };
    const { status, body } = await opened.call('POST', CLIENTS, { client });
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('reports has already been taken')]);
  });

  it('shows a secret whole once, and gives another one on demand', async () => {
    const opened = await desk();
    const { call } = opened;
    const made = await clientIn(opened);
    const shown = recordOf((await call('GET', `${CLIENTS}/${made.id}`)).body, 'client');
    expect(String(shown.secret)).toBe(`${String(made.secret).slice(0, 10)}…`);
    const renewed = recordOf((await call('PUT', `${CLIENTS}/${made.id}/generate_secret`)).body, 'client');
    expect(renewed.secret).not.toBe(made.secret);
    expect((await call('POST', '/oauth/tokens', grantOf(made), nobody)).status).toBe(401);
    expect((await call('POST', '/oauth/tokens', grantOf(renewed), nobody)).status).toBe(200);
  });

  it('grants tokens that work until they are revoked or too old', async () => {
    const clock = manualClock();
    const opened = await desk(clock);
    const { call } = opened;
    const client = await clientIn(opened);
    const grant = async () => (await call('POST', '/oauth/tokens', grantOf(client, { expires_in: 600 }), nobody)).body;
    const [first, second] = [await grant(), await grant()];
    const by = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });
    const current = await call('GET', '/api/v2/oauth/tokens/current', undefined, by(first.access_token));
    expect(current.body).toMatchObject({ token: { client_id: client.id, scopes: ['tickets:read', 'users:read'] } });
    expect(String(recordOf(current.body, 'token').token)).toHaveLength(10);
    expect((await call('DELETE', '/api/v2/oauth/tokens/current', undefined, by(first.access_token))).status).toBe(204);
    expect((await call('GET', '/api/v2/tickets', undefined, by(first.access_token))).status).toBe(401);
    expect((await call('GET', '/api/v2/tickets', undefined, by(second.access_token))).status).toBe(200);
    clock.advance(600_000);
    expect((await call('GET', '/api/v2/tickets', undefined, by(second.access_token))).status).toBe(401);
  });

  it.each([
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'unknown' }, 401, 'invalid_client'],
    [{ grant_type: 'authorization_code', code: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: 'password' }, 400, undefined],
    [{ expires_in: 300 }, 400, 'invalid_request'],
  ])('refuses a grant with %j', async (wrong, status, error) => {
    const opened = await desk();
    const answer = await opened.call('POST', '/oauth/tokens', grantOf(await clientIn(opened), wrong), nobody);
    expect(answer).toMatchObject({ status, ...(error && { body: { error } }) });
  });

  const REDIRECT = 'https://app.example/callback';
  const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  /** A client that users sign in to, and the answer of the page that they are sent to. */
  async function signIn({ sandbox, call }: Opened, kind: string, more: Record<string, string> = {}) {
    const owner = sandbox.records('User').find(({ role }) => role === 'admin');
    const given = { name: 'App', identifier: 'app', kind, redirect_uri: [REDIRECT], user_id: owner?.id };
    const client = recordOf((await call('POST', CLIENTS, { client: given })).body, 'client');
    const query = new URLSearchParams({
      ...{ response_type: 'code', client_id: 'app', redirect_uri: REDIRECT, scope: 'read', state: 's' },
      ...{ code_challenge: CHALLENGE, code_challenge_method: 'S256', ...more },
    });
    const page = `${sandbox.origin}/oauth/authorizations/new?${query}`;
    const { status, headers } = await fetch(page, { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? 'https://nowhere.example');
    return { client, status, back, code: back.searchParams.get('code') };
  }

  const exchange = (code: unknown, more = {}) => ({
    grant_type: 'authorization_code',
    client_id: 'app',
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    code,
    ...more,
  });

  it('sends a user back with a code, which is exchanged once and gives tokens that rotate', async () => {
    const clock = manualClock();
    const opened = await desk(clock);
    const { call } = opened;
    const { status, back, code } = await signIn(opened, 'public');
    expect([status, back.origin + back.pathname, back.searchParams.get('state')]).toEqual([302, REDIRECT, 's']);
    const first = await call('POST', '/oauth/tokens', exchange(code), nobody);
    expect(first.body).toMatchObject({ token_type: 'bearer', scope: 'read', expires_in: 1800 });
    expect((await call('POST', '/oauth/tokens', exchange(code), nobody)).body).toMatchObject({
      error: 'invalid_grant',
    });
    const renewal = (token: unknown) => ({ grant_type: 'refresh_token', client_id: 'app', refresh_token: token });
    const second = await call('POST', '/oauth/tokens', renewal(first.body.refresh_token), nobody);
    expect(second.body.access_token).not.toBe(first.body.access_token);
    const list = (token: unknown) =>
      call('GET', '/api/v2/tickets', undefined, { authorization: `Bearer ${String(token)}` });
    expect(await list(first.body.access_token)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    expect((await list(second.body.access_token)).status).toBe(200);
    const again = await call('POST', '/oauth/tokens', renewal(first.body.refresh_token), nobody);
    expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    clock.advance(1_800_000);
    expect((await list(second.body.access_token)).status).toBe(401);
    clock.advance(2_592_000_000);
    const late = await call('POST', '/oauth/tokens', renewal(second.body.refresh_token), nobody);
    expect(late.body).toMatchObject({ error: 'invalid_grant' });
  });

  it.each([
    [{ code_verifier: 'another' }, 0],
    [{ redirect_uri: 'https://app.example/other' }, 0],
    [{}, 120_000],
  ])('exchanges no code with %j after %i ms', async (wrong, after) => {
    const clock = manualClock();
    const opened = await desk(clock);
    const { code } = await signIn(opened, 'public');
    clock.advance(after);
    const answer = await opened.call('POST', '/oauth/tokens', exchange(code, wrong), nobody);
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    ['public', { code_challenge: '' }, 'invalid_request'],
    ['public', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['confidential', { scope: '' }, 'invalid_scope'],
    ['confidential', { response_type: 'token' }, 'unsupported_response_type'],
  ])('sends a user of a %s client back without a code for %j', async (kind, wrong, error) => {
    const { back } = await signIn(await desk(), kind, wrong as Record<string, string>);
    expect([back.searchParams.get('error'), back.searchParams.get('code')]).toEqual([error, null]);
  });

  it('sends nobody to an address that the client does not state', async () => {
    const { status } = await signIn(await desk(), 'public', { redirect_uri: 'https://evil.example/' });
    expect(status).toBe(400);
  });

  it('grants scopes that do not exist, and refuses everything to them', async () => {
    const opened = await desk();
    const { call } = opened;
    const client = await clientIn(opened);
    const asked = async (scope: string, method: string): Promise<number> => {
      const granted = (await call('POST', '/oauth/tokens', grantOf(client, { scope }), nobody)).body;
      const by = { authorization: `Bearer ${String(granted.access_token)}` };
      const body = method === 'POST' ? { ticket: { subject: 'a', comment: { body: 'b' } } } : undefined;
      return (await call(method, '/api/v2/tickets', body, by)).status;
    };
    expect([await asked('reed', 'GET'), await asked('read', 'GET'), await asked('read', 'POST')]).toEqual([
      403, 200, 403,
    ]);
    expect(await asked('read write', 'POST')).toBe(201);
  });
});

describe.skipIf(!areGenerated)('an account', () => {
  it('keeps the settings that a change does not state', async () => {
    const { call } = await desk();
    const settings = { tickets: { comments_public_by_default: false } };
    const { body } = await call('PUT', '/api/v2/account/settings', { settings });
    expect(body).toMatchObject({ settings: { tickets: { comments_public_by_default: false, tagging: true } } });
    await call('PUT', '/api/v2/account/email_settings', { settings: { email: { accept_wildcard_emails: false } } });
    expect((await call('GET', '/api/v2/account/settings')).body).toMatchObject({
      settings: { tickets: { comments_public_by_default: false }, email: { accept_wildcard_emails: false } },
    });
  });

  it('finds changes by their kind, time and people, one or many', async () => {
    const { sandbox, call } = await desk();
    sandbox.insert('AuditLog', [
      { action: 'create', source_type: 'rule', created_at: '2026-03-01T00:00:00Z' },
      { action: 'destroy', source_type: 'rule', created_at: '2026-04-01T00:00:00Z' },
    ]);
    const count = async (query: string) =>
      listOf((await call('GET', `/api/v2/audit_logs?${query}`)).body, 'audit_logs').length;
    expect(await count('filter[action]=create')).toBe(1);
    expect(await count('filter[action][]=create&filter[action][]=destroy')).toBe(2);
    expect(await count('filter[created_at][]=2026-03-15T00:00:00Z&filter[created_at][]=2026-04-15T00:00:00Z')).toBe(1);
    expect((await call('GET', '/api/v2/audit_logs?filter[created_at]=2026-03-15T00:00:00Z')).status).toBe(400);
    expect((await call('POST', '/api/v2/audit_logs/export?filter[source_type]=rule')).status).toBe(202);
  });

  it('forgets the sessions of a user, and shows those that are left', async () => {
    const { sandbox, call } = await desk();
    const sessions = sandbox.records('Session');
    expect(sessions.length).toBeGreaterThan(1);
    const { user_id } = sessions.at(-1) ?? {};
    expect((await call('DELETE', `/api/v2/users/${String(user_id)}/sessions`)).status).toBe(204);
    const left = sessions.filter((session) => session.user_id !== user_id).map(({ id }) => id);
    expect(idsOf((await call('GET', '/api/v2/sessions')).body, 'sessions')).toEqual(left);
    expect((await call('GET', '/api/v2/users/me/session')).body).toMatchObject({ session: { id: left[0] } });
  });

  it('puts workspaces in an order, with their macros whole', async () => {
    const { sandbox, call } = await desk();
    const [macro] = sandbox.records('Macro');
    const workspace = { title: 'Second', macros: [macro?.id] };
    const made = recordOf((await call('POST', '/api/v2/workspaces', { workspace })).body, 'workspace');
    expect(made).toMatchObject({ macro_ids: [macro?.id], selected_macros: [{ id: macro?.id }], position: 2 });
    expect((await call('PUT', '/api/v2/workspaces/reorder', { ids: [made.id] })).status).toBe(200);
    expect(idsOf((await call('GET', '/api/v2/workspaces')).body, 'workspaces')[0]).toBe(made.id);
  });

  it('has a subdomain once', async () => {
    const { call } = await desk();
    const isFree = async () => (await call('GET', '/api/v2/accounts/available?subdomain=acme')).body.success;
    expect(await isFree()).toBe(true);
    const account = { name: 'Acme', subdomain: 'acme' };
    expect((await call('POST', '/api/v2/accounts', { account })).status).toBe(201);
    expect([await isFree(), (await call('POST', '/api/v2/accounts', { account })).status]).toEqual([false, 422]);
  });
});
