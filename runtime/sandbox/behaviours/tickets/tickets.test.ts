import { describe, expect, it } from 'vitest';
import { idsOf, listOf, manualClock, openSandbox, recordOf } from '../../test/open.ts';
import { support } from '../../test/support.ts';
import type { Attributes } from '../../types.ts';

const desk = async (seed: 'empty' | 'small' | Record<string, number> = 'empty') => {
  const clock = manualClock();
  return { clock, ...(await openSandbox({ tables: support, seed, clock })) };
};

const events = (body: Attributes): Attributes[] => recordOf(body, 'audit').events as Attributes[];

describe('a new ticket', () => {
  it('is answered with the audit of its making; its comment begins the conversation', async () => {
    const { call } = await desk();
    const stated = { subject: 'Hi', comment: { body: 'It is <b>broken</b>' }, tags: ['B', 'a', 'b'] };
    const { status, headers, body } = await call('POST', '/api/v2/tickets', { ticket: stated });
    expect([status, headers.get('location')]).toEqual([201, recordOf(body, 'ticket').url]);
    expect(body.ticket).toMatchObject({
      id: 1,
      status: 'new',
      description: 'It is <b>broken</b>',
      tags: ['a', 'b'],
      raw_subject: 'Hi',
    });
    expect(body.ticket).not.toHaveProperty('comment');
    expect(events(body)).toContainEqual(
      expect.objectContaining({ type: 'Comment', body: 'It is <b>broken</b>', public: true }),
    );
    expect(events(body)).toContainEqual(
      expect.objectContaining({ type: 'Create', field_name: 'subject', value: 'Hi' }),
    );
    const comments = listOf((await call('GET', '/api/v2/tickets/1/comments')).body, 'comments');
    expect(comments).toMatchObject([{ body: 'It is <b>broken</b>', html_body: expect.stringContaining('&lt;b&gt;') }]);
  });

  it('is requested by the caller, or by a person who becomes a user, once', async () => {
    const { call, sandbox } = await desk();
    const [owner] = sandbox.records('User');
    const open = async (more: object) =>
      recordOf((await call('POST', '/api/v2/tickets', { ticket: { comment: { body: 'x' }, ...more } })).body, 'ticket');
    expect((await open({})).requester_id).toBe(owner?.id);
    const person = { requester: { name: 'Ann', email: 'Ann@example.com' } };
    const { requester_id } = await open(person);
    expect((await open(person)).requester_id).toBe(requester_id);
    expect(sandbox.records('User')).toHaveLength(2);
    const requested = await call('GET', `/api/v2/users/${requester_id}/tickets/requested`);
    expect(idsOf(requested.body, 'tickets')).toEqual([2, 3]);
    const counted = await call('GET', `/api/v2/users/${requester_id}/tickets/requested/count`);
    expect(counted.body).toMatchObject({ count: { value: 2 } });
  });

  it('has something to say', async () => {
    const { call } = await desk();
    const { status, body } = await call('POST', '/api/v2/tickets', { ticket: { subject: 'x' } });
    expect([status, Object.keys(recordOf(body, 'details'))]).toEqual([422, ['base']]);
  });
});

describe('an Idempotency-Key', () => {
  const create = { ticket: { comment: { body: 'x' } } };

  it('makes one ticket of any number of requests; another body is refused', async () => {
    const { call, sandbox } = await desk();
    const ask = (body: object) => call('POST', '/api/v2/tickets', body, { 'idempotency-key': 'k' });
    const [first, second] = [await ask(create), await ask(create)];
    expect([first, second].map(({ headers }) => headers.get('x-idempotency-lookup'))).toEqual(['miss', 'hit']);
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(sandbox.records('Ticket')).toHaveLength(1);
    expect(await ask({ ticket: { comment: { body: 'y' } } })).toMatchObject({
      status: 400,
      body: { error: 'IdempotentRequestError' },
    });
  });

  it('is still known where the answer was lost, and forgotten after two hours', async () => {
    const { call, sandbox, clock } = await desk();
    const ask = () => call('POST', '/api/v2/tickets', create, { 'idempotency-key': 'k' });
    sandbox.fail('CreateTicket', { kind: 'reset', after: true });
    await expect(ask()).rejects.toThrow();
    expect((await ask()).headers.get('x-idempotency-lookup')).toBe('hit');
    expect(sandbox.records('Ticket')).toHaveLength(1);
    clock.advance(7_200_001);
    expect((await ask()).headers.get('x-idempotency-lookup')).toBe('miss');
    expect(sandbox.records('Ticket')).toHaveLength(2);
  });
});

describe('a changed ticket', () => {
  it('is answered with what changed; its comment goes on with the conversation', async () => {
    const { call } = await desk({ tickets: 1 });
    const change = { status: 'pending', comment: { body: 'inside', public: false } };
    const { body } = await call('PUT', '/api/v2/tickets/1', { ticket: change });
    expect(events(body)).toMatchObject([
      { type: 'Comment', body: 'inside', public: false },
      { type: 'Change', field_name: 'status', value: 'pending', previous_value: 'open' },
    ]);
    expect(listOf((await call('GET', '/api/v2/tickets/1/comments')).body, 'comments')).toHaveLength(2);
    expect(listOf((await call('GET', '/api/v2/tickets/1/audits')).body, 'audits')).toHaveLength(2);
  });

  it('is refused where it changed since it was read', async () => {
    const { call, clock } = await desk({ tickets: 1 });
    const stamp = recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket').updated_at;
    const safe = (updated_stamp: unknown) =>
      call('PUT', '/api/v2/tickets/1', { ticket: { subject: 'x', safe_update: true, updated_stamp } });
    clock.advance(1000);
    expect((await safe(stamp)).status).toBe(200);
    clock.advance(1000);
    expect(await safe(stamp)).toMatchObject({ status: 409, body: { error: 'UpdateConflict' } });
    const tags = await call('PUT', '/api/v2/tickets/1/tags', {
      tags: ['x'],
      safe_update: 'true',
      updated_stamp: stamp,
    });
    expect(tags.status).toBe(409);
  });

  it('never changes again once it is closed', async () => {
    const { call } = await desk({ tickets: 1 });
    expect((await call('PUT', '/api/v2/tickets/1', { ticket: { status: 'closed' } })).status).toBe(200);
    const { status, body } = await call('PUT', '/api/v2/tickets/1', { ticket: { subject: 'x' } });
    expect([status, body.details]).toMatchObject([
      422,
      { status: [{ description: expect.stringContaining('closed prevents ticket update') }] },
    ]);
  });

  it('keeps the custom fields that are not stated', async () => {
    const { call } = await desk({ tickets: 1 });
    const set = async (custom_fields: object[]) =>
      recordOf((await call('PUT', '/api/v2/tickets/1', { ticket: { custom_fields } })).body, 'ticket').custom_fields;
    await set([
      { id: 1, value: 'a' },
      { id: 2, value: 'b' },
    ]);
    expect(await set([{ id: 2, value: 'c' }])).toEqual([
      { id: 1, value: 'a' },
      { id: 2, value: 'c' },
    ]);
  });

  it('gains and loses followers', async () => {
    const { call, sandbox } = await desk({ tickets: 1, users: 3 });
    const [, second, third] = sandbox.records('User');
    const follow = (followers: object[]) => call('PUT', '/api/v2/tickets/1', { ticket: { followers } });
    await follow([{ user_id: second?.id, action: 'put' }, { user_id: String(third?.id) }]);
    await follow([{ user_id: second?.id, action: 'delete' }]);
    expect(idsOf((await call('GET', '/api/v2/tickets/1/followers')).body, 'users')).toEqual([third?.id]);
  });

  it('normalises added tags', async () => {
    const { call } = await desk({ tickets: 1 });
    expect((await call('PUT', '/api/v2/tickets/1/tags', { tags: ['Zed', 'billing'] })).body).toEqual({
      tags: ['billing', 'zed'],
    });
  });
});

describe('a deleted ticket', () => {
  it('is hidden, listed as deleted, and comes back with its conversation', async () => {
    const { call } = await desk({ tickets: 2 });
    expect((await call('DELETE', '/api/v2/tickets/1')).status).toBe(204);
    expect((await call('GET', '/api/v2/tickets/1')).status).toBe(404);
    expect(idsOf((await call('GET', '/api/v2/tickets')).body, 'tickets')).toEqual([2]);
    const deleted = listOf((await call('GET', '/api/v2/deleted_tickets')).body, 'deleted_tickets');
    expect(deleted).toMatchObject([{ id: 1, previous_state: 'open', actor: { name: 'Olivia Owner' } }]);
    expect((await call('PUT', '/api/v2/deleted_tickets/1/restore')).status).toBe(200);
    expect(recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket')).not.toHaveProperty('deleted_at');
    expect(listOf((await call('GET', '/api/v2/tickets/1/comments')).body, 'comments')).toHaveLength(1);
  });

  it('is gone for good once it is deleted permanently', async () => {
    const { call } = await desk({ tickets: 1 });
    expect((await call('DELETE', '/api/v2/deleted_tickets/1')).status).toBe(404);
    await call('DELETE', '/api/v2/tickets/1');
    expect((await call('DELETE', '/api/v2/deleted_tickets/1')).body).toMatchObject({
      job_status: { status: 'queued' },
    });
    expect((await call('PUT', '/api/v2/deleted_tickets/1/restore')).status).toBe(404);
  });

  it('is deleted in bulk in the same way', async () => {
    const { call } = await desk({ tickets: 3 });
    await call('DELETE', '/api/v2/tickets/destroy_many?ids=1,2');
    expect(listOf((await call('GET', '/api/v2/deleted_tickets')).body, 'deleted_tickets')).toHaveLength(2);
  });
});

describe('tickets among each other', () => {
  it('are incidents of a problem', async () => {
    const { call } = await desk({ tickets: 3 });
    await call('PUT', '/api/v2/tickets/2', { ticket: { problem_id: 1 } });
    expect(idsOf((await call('GET', '/api/v2/tickets/1/incidents')).body, 'tickets')).toEqual([2]);
    expect(recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket').has_incidents).toBe(true);
  });

  it('merge: the sources are closed with a comment', async () => {
    const { call, sandbox } = await desk({ tickets: 3 });
    const body = { ids: [2, 3, 99], source_comment: 'went into 1', target_comment: 'took 2 and 3' };
    const { job_status } = (await call('POST', '/api/v2/tickets/1/merge', body)).body;
    expect(job_status).toMatchObject({ status: 'queued', total: 3 });
    expect(sandbox.records('Ticket').map(({ status }) => status)).toEqual(['open', 'closed', 'closed']);
    expect(sandbox.records('Comment').filter(({ body: text }) => text === 'went into 1')).toHaveLength(2);
  });

  it('are reported by index when a job makes them', async () => {
    const { call } = await desk();
    const tickets = [{ comment: { body: 'a' } }, { subject: 'nothing said' }];
    const { id } = recordOf((await call('POST', '/api/v2/tickets/create_many', { tickets })).body, 'job_status');
    await call('GET', `/api/v2/job_statuses/${id}`);
    const job = recordOf((await call('GET', `/api/v2/job_statuses/${id}`)).body, 'job_status');
    expect(job.results).toMatchObject([
      { index: 0, id: 1, account_id: expect.any(Number) },
      { index: 1, success: false },
    ]);
  });
});

describe('comments and history', () => {
  it('are redacted and made private', async () => {
    const { call, sandbox } = await desk();
    await call('POST', '/api/v2/tickets', { ticket: { comment: { body: 'my card is 4111' } } });
    const [comment] = sandbox.records('Comment');
    const path = `/api/v2/tickets/1/comments/${comment?.id}`;
    const redacted = await call('PUT', `${path}/redact`, { text: '4111' });
    expect(recordOf(redacted.body, 'comment').body).toBe('my card is ▇▇▇▇');
    expect((await call('PUT', `${path}/make_private`)).status).toBe(200);
    expect(sandbox.records('Comment')).toMatchObject([{ public: false, body: 'my card is ▇▇▇▇' }]);
    expect((await call('PUT', '/api/v2/tickets/1/comments/5/make_private')).status).toBe(404);
  });

  it('page in the older flavour, whose null url ends the list', async () => {
    const { call } = await desk({ tickets: 3 });
    const first = await call('GET', '/api/v2/ticket_audits?limit=2');
    expect(listOf(first.body, 'audits')).toHaveLength(2);
    const last = await call('GET', String(first.body.after_url));
    expect([listOf(last.body, 'audits').length, last.body.after_url]).toEqual([1, null]);
    expect((await call('GET', '/api/v2/ticket_audits?page[size]=2')).body).toHaveProperty('meta');
  });

  it('are imported with their times', async () => {
    const { call, sandbox } = await desk();
    const past = '2001-01-01T00:00:00Z';
    const ticket = { subject: 'old', created_at: past, comments: [{ body: 'a', created_at: past }, { body: 'b' }] };
    const { status, body } = await call('POST', '/api/v2/imports/tickets', { ticket });
    expect([status, recordOf(body, 'ticket').created_at]).toEqual([201, past]);
    expect(sandbox.records('Comment')).toMatchObject([
      { body: 'a', created_at: past },
      { body: 'b', created_at: past },
    ]);
  });
});
