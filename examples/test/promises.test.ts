import { afterEach, describe, expect, it } from 'vitest';
import { type Ticket, type User, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;
afterEach(async () => {
  await zendesk.close();
  await sandbox.close();
});

async function start(seed: 'small' | 'large', options: object = {}): Promise<void> {
  sandbox = await createSandbox({ seed });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, ...options });
}

async function readFourReferences(): Promise<number> {
  let read = 0;
  for await (const ticket of zendesk.tickets.list()) {
    await ticket.requester;
    await ticket.assignee;
    await ticket.group;
    await ticket.organization;
    read += 1;
  }
  return read;
}

describe('minimal calls', () => {
  it.each([
    ['caches on', {}],
    ['caches off', { cache: false }],
  ])('1,000 tickets with four references each cost at most 20 requests, %s', async (_name, options) => {
    await start('large', options);
    expect(await readFourReferences()).toBe(1000);
    expect(sandbox.requests.length).toBeLessThanOrEqual(20);
  });

  it('ten concurrent reads of one user are one request', async () => {
    await start('small');
    const [user] = (await zendesk.users.list().page()).items as [User];
    await zendesk.cache.purge();
    const before = sandbox.requests.length;
    const read = await Promise.all(Array.from({ length: 10 }, () => zendesk.users.get(user.id)));
    expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, () => user.id));
    expect(sandbox.requests.length - before).toBe(1);
  });

  it('100 requesters that are gone cost one request', async () => {
    await start('small');
    const gone = Array.from({ length: 100 }, (_, index) => ({ subject: `${index}`, requester_id: 9_000_000 + index }));
    await sandbox.reset();
    await sandbox.insert('Ticket', gone);
    const before = sandbox.requests.length;
    const tickets: Ticket[] = await zendesk.tickets.list({ sort: '-id' }).toArray({ limit: 100 });
    for (const ticket of tickets) expect(await ticket.requester).toBeNull();
    expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toEqual(['tickets.list', 'users.getMany']);
  });
});

describe('complete or throw', () => {
  it.each(['status', 'reset', 'cut', 'html', 'empty', 'wrong-envelope', 'broken-json'] as const)(
    'a list with the fault %s on its second page is whole',
    async (kind) => {
      await start('small');
      const whole = await zendesk.tickets.list().toArray();
      sandbox.fail('tickets.list', { page: 2, kind, ...(kind === 'status' && { status: 503 }) });
      const again = await zendesk.tickets.list({ pageSize: 5 }).toArray();
      expect(again.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    },
  );

  it('a fault that lasts ends the list with an error, never as if it were complete', async () => {
    await start('small', { maxRetries: 1 });
    sandbox.fail('tickets.list', { page: 2, status: 503, times: 10, retryAfter: 0 });
    await expect(zendesk.tickets.list({ pageSize: 5 }).toArray()).rejects.toMatchObject({ status: 503 });
  });
});

describe('at most once', () => {
  it('a create whose answer is lost makes one ticket', async () => {
    await start('small');
    const count = (await zendesk.tickets.list().toArray()).length;
    sandbox.fail('tickets.create', { kind: 'reset', after: true });
    const { ticket } = await zendesk.tickets.create({ subject: 'once', comment: { body: 'once' } });
    expect(ticket.subject).toBe('once');
    expect((await zendesk.tickets.list().toArray()).length).toBe(count + 1);
  });

  it('an update with a comment is not sent again when its answer is lost', async () => {
    await start('small');
    sandbox.fail('tickets.update', { kind: 'reset', after: true });
    await expect(zendesk.tickets.update(1, { comment: { body: 'once' } })).rejects.toThrow();
    const comments = await zendesk.tickets.comments.list(1).toArray();
    expect(comments.filter(({ body }) => body === 'once')).toHaveLength(1);
  });
});

describe('default caches', () => {
  it('each have a size and a time to live', async () => {
    await start('small');
    const status = Object.values(zendesk.cache.status());
    expect(status.length).toBeGreaterThan(5);
    for (const { maxSize, ttl } of status) expect([maxSize > 0, (ttl ?? 0) > 0]).toEqual([true, true]);
  });
});
