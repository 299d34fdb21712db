import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type CallTrace, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';
import { runProgram } from './run-program.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const outputOf = async (file: string) => (await runProgram(file, folder)).output.replace(/\s+/g, ' ');

it('opentelemetry.ts shows a span for each call, below the one that was active', async () => {
  const output = await outputOf('opentelemetry.ts');
  const request = (path: string) => `'http.request.method': 'GET', 'url.full': 'http://127.0.0.1:PORT/api/v2/${path}'`;
  const spans = output.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
  expect(spans).toContain(
    `tickets.get < my job { ${request('tickets/1')}, 'http.response.status_code': 200, 'http.request.resend_count': 1 } retry`,
  );
  expect(spans).toContain(
    `users.get < my job { ${request('users/999999')}, 'http.response.status_code': 404, 'error.type': 'record_not_found' }`,
  );
  expect(spans).toContain('my job < - {}');
});

it('drift.ts shows each difference once, after the program has gone on', async () => {
  const output = await outputOf('drift.ts');
  expect(output).toBe(
    [
      '24 tickets read, spring is there all the same',
      'tickets.list sunset: deprecated, 2027-10-31T00:00:00.000Z instead of no end',
      'tickets.list tickets[].status: unlisted-value, escalated instead of new, open, pending, hold, solved, closed',
      'tickets.list tickets[].via.campaign: unknown-attribute, string instead of no such attribute ',
    ].join(' '),
  );
});

it('what the connection tells of a request belongs to its call', async () => {
  const sandbox = await createSandbox({ seed: 'small' });
  const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
  const store = new AsyncLocalStorage<string>();
  const seen: string[] = [];
  const listen = (message: unknown): void => {
    const { path } = (message as { request: { path: string } }).request;
    seen.push(`${path} in ${store.getStore()}`);
  };
  const { start } = tracingChannel<string, CallTrace>('zents:call');
  start.bindStore(store, ({ operation }) => operation);
  subscribe('undici:request:create', listen);
  await Promise.all([zendesk.tickets.get(1), zendesk.users.list({ pageSize: 1 }).page()]);
  unsubscribe('undici:request:create', listen);
  start.unbindStore(store);
  expect(seen.sort()).toEqual(['/api/v2/tickets/1 in tickets.get', '/api/v2/users?page[size]=1 in users.list']);
  await zendesk.close();
  await sandbox.close();
});
