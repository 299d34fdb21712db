import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import type { ClientOptions } from '../client/options.ts';
import type { Operation } from '../operation/operation.ts';
import { type Loopback, startLoopback } from '../transport/testing/loopback.ts';
import type { TransportRequest } from '../transport/transport.ts';

const HOST = 'https://status.example';
const get: Operation = {
  id: 'status.get',
  method: 'GET',
  origin: HOST,
  path: '/api/incidents',
  retry: 'safe',
  answer: { data: 'any' },
};

let account: Loopback;
let other: Loopback;
const clients: Client[] = [];

beforeEach(async () => {
  account = await startLoopback({ body: '{"data":"account"}' });
  other = await startLoopback({ body: '{"data":"other"}' });
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await Promise.all([account.close(), other.close()]);
});

function newClient(options: ClientOptions = {}): Client {
  const secrets = { auth: { oauthToken: 's3cret' }, headers: { cookie: 's3cret' }, onBehalfOf: 's3cret@acme.example' };
  const client = new Client({ origin: account.origin, ...secrets, maxRetries: 0, ...options });
  clients.push(client);
  return client;
}

describe('an operation of another host', () => {
  it('goes to the host that stands in for it, with nothing of the account', async () => {
    const client = newClient({ origins: { [HOST]: other.origin } });
    expect(await client.request({ operation: get })).toMatchObject({ data: { data: 'other' } });
    expect(account.seen).toEqual([]);
    expect(JSON.stringify(other.seen)).not.toContain('s3cret');
    expect(other.seen[0]?.headers['user-agent']).toMatch(/^zents/);
  });

  it('goes to the host itself where the account is Zendesk', async () => {
    const sent: TransportRequest[] = [];
    const send = async (request: TransportRequest) => {
      sent.push(request);
      return { status: 200, headers: {}, body: new TextEncoder().encode('{"data":1}') };
    };
    const client = newClient({ origin: undefined, subdomain: 'acme', transport: { send, close: async () => {} } });
    await client.request({ operation: get });
    expect(sent.map(({ url }) => url)).toEqual([`${HOST}/api/incidents`]);
    expect(JSON.stringify(sent)).not.toContain('s3cret');
  });

  it('stays on the machine where the client is on loopback', async () => {
    await newClient().request({ operation: get });
    expect(account.seen).toHaveLength(1);
    expect(JSON.stringify(account.seen)).not.toContain('s3cret');
  });

  it('follows links on that host alone', async () => {
    const client = newClient({ origins: { [HOST]: other.origin } });
    await client.request({ operation: get, url: `${account.origin}/api/incidents?page=2` });
    expect(other.seen.map(({ url }) => url)).toEqual(['/api/incidents?page=2']);
  });

  it('takes headers of the call, but no user to speak for', async () => {
    const client = newClient({ origins: { [HOST]: other.origin } });
    await client.request({ operation: get, options: { headers: { 'x-one': '1' } } });
    expect(other.seen[0]?.headers['x-one']).toBe('1');
    await expect(client.request({ operation: get, options: { onBehalfOf: 'a@b.c' } })).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'options.onBehalfOf',
    });
  });

  it('asks for no credential, and takes none back where it is refused', async () => {
    const refusing = await startLoopback({ status: 401, headers: {}, body: '{}' });
    let asked = 0;
    const oauthToken = async () => `t${asked++}`;
    const client = newClient({ origins: { [HOST]: refusing.origin }, auth: { oauthToken } });
    await expect(client.request({ operation: get })).rejects.toMatchObject({ status: 401 });
    expect([asked, refusing.seen.length]).toEqual([0, 1]);
    await refusing.close();
  });

  it.each([
    ['no origin', 'origins'],
    [{ 'status.example': 'https://a.b' }, 'origins'],
    [{ [HOST]: 'http://a.b' }, `origins["${HOST}"]`],
    [{ [HOST]: 'https://a.b/path' }, `origins["${HOST}"]`],
    [{ [HOST]: 5 }, `origins["${HOST}"]`],
  ])('refuses %j as what stands in', (origins, option) => {
    expect(() => newClient({ origins: origins as never })).toThrow(
      expect.objectContaining({ code: 'configuration', option }),
    );
  });
});
