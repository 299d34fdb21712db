import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AuthenticationError, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;
const lines: string[] = [];
const note = (line: string): void => void lines.push(line);
const logger = { debug: note, info: note, warn: note, error: note };

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'small' });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, logger, logLevel: 'debug' });
});

afterAll(async () => {
  await zendesk.close();
  await sandbox.close();
});

async function application() {
  const { id } = await zendesk.users.me();
  const identifier = `app_${lines.length}`;
  return zendesk.oauth.clients.create({ name: 'Reports', identifier, user_id: Number(id) });
}

it('an application gets a token by its secret, works with it, and gives it back', async () => {
  const client = await application();
  const token = await zendesk.oauth.tokens.create({
    grant_type: 'client_credentials',
    client_id: client.identifier,
    client_secret: String(client.secret),
    scope: 'tickets:read',
  });
  const asked = sandbox.requests.at(-1);
  expect([asked?.path, asked?.headers.authorization]).toEqual(['/oauth/tokens', undefined]);
  const reports = zendesk.with({ auth: { oauthToken: token.access_token } });
  const current = await reports.oauth.tokens.current();
  expect(current.scopes).toEqual(['tickets:read']);
  expect((await current.client)?.identifier).toBe(client.identifier);
  await reports.oauth.tokens.revokeCurrent();
  await expect(reports.oauth.tokens.current()).rejects.toThrow(AuthenticationError);
});

it('no secret is printed: not of a client, a token, a session, in the log or in an error', async () => {
  const client = await application();
  const secret = String(client.secret);
  const body = { grant_type: 'client_credentials', client_id: client.identifier, client_secret: secret } as const;
  const token = await zendesk.oauth.tokens.create(body);
  const renewal = await zendesk.users.session.renew();
  const wrong = await zendesk.oauth.tokens.create({ ...body, client_id: secret }).catch((error: unknown) => error);
  const list = await zendesk.oauth.clients.list().page();
  const shown = inspect([client, token, renewal, wrong, list, lines], { depth: 9, maxStringLength: null });
  for (const hidden of [secret, token.access_token, renewal.authenticity_token]) {
    expect(hidden).not.toBe('');
    expect(shown).not.toContain(hidden);
  }
  expect(shown).toContain("secret: '[redacted]'");
  expect(client.toJSON().secret).toBe(secret);
});

it('the settings of the account change by what is stated', async () => {
  const settings = await zendesk.account.settings.get();
  const before = settings.tickets?.tagging;
  await zendesk.account.settings.update({ tickets: { comments_public_by_default: false } });
  const { tickets } = await zendesk.account.settings.get();
  expect([tickets?.comments_public_by_default, tickets?.tagging]).toEqual([false, before]);
});

it('audit logs are found by several filters at once', async () => {
  const query = {
    'filter[source_type]': ['user', 'rule'],
    'filter[action]': 'update' as const,
    'filter[created_at]': [new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z')],
  };
  const [log] = await zendesk.auditLogs.list(query).toArray();
  expect(log?.action).toBe('update');
  expect((await log?.actor)?.role).toBe('admin');
  expect(sandbox.requests.find(({ operation }) => operation === 'auditLogs.list')?.query).toMatchObject({
    'filter[source_type][]': ['user', 'rule'],
    'filter[action]': 'update',
    'filter[created_at][]': ['2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'],
  });
  expect(await zendesk.auditLogs.export(query)).toBeUndefined();
});

it('many workspaces are deleted at once, and one by one', async () => {
  const made = await Promise.all(['a', 'b', 'c'].map((title) => zendesk.workspaces.create({ title })));
  await zendesk.workspaces.delete(made.slice(0, 2));
  expect(sandbox.requests.at(-1)).toMatchObject({ path: '/api/v2/workspaces/destroy_many' });
  const left = (await zendesk.workspaces.list().toArray()).map(({ title }) => title);
  expect(left).toContain('c');
  expect(left).not.toContain('a');
});
