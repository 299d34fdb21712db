import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ConfigurationError,
  InvalidArgumentError,
  Ticket,
  TooManyValuesError,
  User,
  Zendesk,
  type ZendeskError,
} from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'small' });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, maxRetries: 0 });
});
afterAll(async () => {
  await zendesk.close();
  await sandbox.close();
});

/** What JavaScript lets through and TypeScript would not. */
// biome-ignore lint/suspicious/noExplicitAny: every row is a mistake that the types refuse.
type Loose = any;

const wrongCalls: [what: string, argument: RegExp, call: (client: Loose) => unknown][] = [
  ['a bulk run over nothing', /rows/, (client) => client.organizations.createMany().finish()],
  ['a bulk run over one record', /rows/, (client) => client.organizations.createMany({ name: 'One' }).finish()],
  ['a bulk run over a text', /rows/, (client) => client.tickets.deleteMany('12').finish()],
  ['an unknown option of a bulk run', /batch/, (client) => client.tickets.deleteMany([1], { batch: 5 }).finish()],
  ['an id that is empty', /ticket_id/, (client) => client.tickets.get('')],
  ['an id that is not a number', /ticket_id/, (client) => client.tickets.get('abc')],
  ['an id that is NaN', /ticket_id/, (client) => client.tickets.get(Number.NaN)],
  ['an id that climbs the path', /ticket_id/, (client) => client.tickets.get('../users/1')],
  ['no id', /ticket_id/, (client) => client.tickets.get()],
  ['an object without an id', /ticket_id/, (client) => client.tickets.get({})],
  [
    'a record of another type for an id',
    /ticket_id/,
    (client) => client.tickets.delete(new (User as Loose)({ id: 1 })),
  ],
  ['a record that is not there yet', /ticket_id/, (client) => client.tickets.delete(new Ticket({ subject: 'new' }))],
  ['an enum in a create', /status/, (client) => client.tickets.create({ subject: 'a', status: 'opne' })],
  ['an enum in an update', /priority/, (client) => client.tickets.update(1, { priority: 'hight' })],
  ['a date', /due_at/, (client) => client.tickets.update(1, { due_at: 'tomorrow' })],
  ['a Date that is none', /due/, (client) => client.tickets.update(1, { due: new Date('nonsense') })],
  ['an integer', /assignee_id/, (client) => client.tickets.update(1, { assignee_id: 1.5 })],
  ['a body that is a text', /ticket/, (client) => client.tickets.create('Printer on fire')],
  ['a body that is null', /ticket/, (client) => client.tickets.create(null)],
  ['no bodies', /tickets/, (client) => client.tickets.create([])],
  ['a record of another type', /ticket/, (client) => client.tickets.create(new User({ name: 'A' }))],
  ['tags that are a text', /tags/, (client) => client.tickets.tags.add(1, 'urgent')],
  ['tags that are objects', /tags/, (client) => client.tickets.tags.add(1, [{}])],
  ['no tags', /tags/, (client) => client.tickets.tags.add(1)],
  ['a query value', /sort/, (client) => client.tickets.list({ sort: 'colour' }).page()],
  ['a query date', /start_time/, (client) => client.tickets.list({ start_time: 'yesterday' }).page()],
  ['a page size', /pageSize/, (client) => client.tickets.list({ pageSize: 1000 }).page()],
  ['two ways of sorting', /sort/, (client) => client.tickets.list({ sort_by: 'id', 'page[size]': 10 }).page()],
  ['a misspelt option', /timeOut/, (client) => client.tickets.get(1, {}, { timeOut: 1 })],
  ['an option in place of the query', /fresh/, (client) => client.tickets.get(1, { fresh: true })],
  ['an option in the query of a list', /signal/, (client) => client.tickets.list({ signal: undefined }).page()],
  ['a timeout', /timeout/, (client) => client.tickets.get(1, {}, { timeout: -1 })],
  ['a header that smuggles another', /headers/, (client) => client.tickets.get(1, {}, { headers: { a: 'b\r\nc: d' } })],
  ['a limit', /limit/, (client) => client.tickets.list().toArray({ limit: -1 })],
];

describe('a wrong argument', () => {
  it.each(wrongCalls)('%s is refused by name before anything is sent', async (_what, argument, call) => {
    const before = sandbox.requests.length;
    const error = await Promise.resolve()
      .then(() => call(zendesk))
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as InvalidArgumentError).argument).toMatch(argument);
    expect((error as InvalidArgumentError).message).toMatch(argument);
    expect(sandbox.requests.length).toBe(before);
  });

  it('more records than one call takes are counted and refused', async () => {
    const rows = Array.from({ length: 101 }, (_, index) => ({ subject: `row ${index}` }));
    const error = await zendesk.tickets.create(rows).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TooManyValuesError);
    expect(sandbox.requests.some(({ path }) => path.endsWith('create_many'))).toBe(false);
  });

  it('more values than a body takes are counted and refused', async () => {
    const before = sandbox.requests.length;
    const ids = Array.from({ length: 21 }, (_, index) => 1 + index);
    const call = zendesk.helpCenter.articles.bulkAttachments(5, { attachment_ids: ids });
    await expect(call).rejects.toMatchObject({ code: 'too_many_values', max: 20, received: 21 });
    expect(sandbox.requests.length).toBe(before);
  });
});

const wrongOptions: [what: string, option: string, options: Loose][] = [
  ['a misspelt option', 'subdomian', { subdomian: 'acme', auth: null }],
  ['no account', 'subdomain', { auth: null }],
  ['no credential', 'auth', { subdomain: 'acme' }],
  ['a subdomain that is an address', 'subdomain', { subdomain: 'acme.zendesk.com/evil', auth: null }],
  ['http beyond loopback', 'origin', { origin: 'http://acme.example', auth: null }],
  ['a token without its user', 'auth', { subdomain: 'acme', auth: { token: 'secret-canary' } }],
  ['two kinds of credentials', 'auth', { subdomain: 'acme', auth: { oauthToken: 'secret-canary', password: 'x' } }],
  ['a negative timeout', 'timeout', { subdomain: 'acme', auth: null, timeout: -1 }],
  ['a log level', 'logLevel', { subdomain: 'acme', auth: null, logLevel: 'loud' }],
];

describe('a wrong option of the client', () => {
  it.each(wrongOptions)('%s is refused by name, without a credential in the message', (_what, option, options) => {
    const error = thrownBy(() => new Zendesk(options));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).option).toMatch(option);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('secret-canary');
  });

  it('errors have stable codes', () => {
    expect((thrownBy(() => new Zendesk({ auth: null })) as ZendeskError).code).toBe('configuration');
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
