import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

interface Desk extends Opened {
  readonly customer: Attributes;
  /** Calls as the customer. */
  as(method: string, path: string, body?: unknown): ReturnType<Opened['call']>;
}

async function desk(): Promise<Desk> {
  const opened = await openSandbox({ tables: await generatedTables(), seed: 'small' });
  const customer = opened.sandbox.records('User').find(({ role }) => role === 'end-user') as Attributes;
  const authorization = `Basic ${btoa(`${customer.email}/token:sandbox`)}`;
  return { ...opened, customer, as: (method, path, body) => opened.call(method, path, body, { authorization }) };
}

const comment = { body: 'Help!' };

describe('a request', () => {
  it('is a ticket, seen by the one who asks', async () => {
    const { as, call, customer } = await desk();
    const made = await as('POST', '/api/v2/requests', { request: { subject: 'Help', comment } });
    const { id } = recordOf(made.body, 'request');
    expect([made.status, made.body.request]).toEqual([
      201,
      expect.objectContaining({ subject: 'Help', requester_id: customer.id, status: 'new', solved: false }),
    ]);
    expect(made.body.request).not.toHaveProperty('tags');
    expect((await call('GET', `/api/v2/tickets/${id}`)).body.ticket).toMatchObject({ id, subject: 'Help' });
    expect(listOf((await call('GET', `/api/v2/tickets/${id}/audits`)).body, 'audits')).toHaveLength(1);
    await call('DELETE', `/api/v2/tickets/${id}`);
    expect((await as('GET', `/api/v2/requests/${id}`)).status).toBe(404);
  });

  it('shows public comments only, and the people who wrote them', async () => {
    const { as, call, customer } = await desk();
    const made = await as('POST', '/api/v2/requests', { request: { subject: 'Help', comment } });
    const { id } = recordOf(made.body, 'request');
    await call('PUT', `/api/v2/tickets/${id}`, { ticket: { comment: { body: 'secret', public: false } } });
    await call('PUT', `/api/v2/tickets/${id}`, { ticket: { comment: { body: 'answer' } } });
    await as('PUT', `/api/v2/requests/${id}`, { request: { comment: { body: 'thanks', public: false } } });
    const { body } = await as('GET', `/api/v2/requests/${id}/comments`);
    const comments = listOf(body, 'comments');
    expect(comments.map((one) => one.body)).toEqual(['Help!', 'answer', 'thanks']);
    expect(idsOf(body, 'users')).toContain(customer.id);
    expect((await as('GET', `/api/v2/requests/${id}/comments/${comments[1]?.id}`)).body.comment).toMatchObject({
      body: 'answer',
    });
    const all = listOf((await call('GET', `/api/v2/tickets/${id}/comments`)).body, 'comments');
    const hidden = all.find((one) => one.public === false);
    expect((await as('GET', `/api/v2/requests/${id}/comments/${hidden?.id}`)).status).toBe(404);
    const byAgents = await as('GET', `/api/v2/requests/${id}/comments?role=agent`);
    expect(listOf(byAgents.body, 'comments').map((one) => one.body)).toEqual(['answer']);
  });

  it('is listed for its people alone, by where it stands', async () => {
    const { as, call, sandbox, customer } = await desk();
    const [, other] = sandbox.records('User').filter(({ role }) => role === 'end-user');
    const [open, solved, copied] = sandbox.insert('Ticket', [
      { subject: 'Kettle', status: 'open', requester_id: customer.id, is_public: true },
      { subject: 'Toaster', status: 'solved', requester_id: customer.id, is_public: true },
      { subject: 'Oven', status: 'open', requester_id: other?.id, email_cc_ids: [customer.id], is_public: true },
    ]);
    const ids = async (path: string) => idsOf((await as('GET', `/api/v2/requests${path}`)).body, 'requests');
    expect(await ids('')).toEqual(expect.arrayContaining([open?.id, solved?.id, copied?.id]));
    expect(await ids('/solved')).toContain(solved?.id);
    expect(await ids('/open')).not.toContain(solved?.id);
    expect(await ids('/ccd')).toEqual([copied?.id]);
    expect(await ids('/search?query=kettle')).toEqual([open?.id]);
    const ofUser = await call('GET', `/api/v2/users/${other?.id}/requests`);
    expect(idsOf(ofUser.body, 'requests')).toContain(copied?.id);
    expect(idsOf(ofUser.body, 'requests')).not.toContain(open?.id);
  });

  it('is solved by its requester once an agent has it', async () => {
    const { as, call, sandbox } = await desk();
    const made = await as('POST', '/api/v2/requests', { request: { subject: 'Help', comment } });
    const { id } = recordOf(made.body, 'request');
    const solve = () => as('PUT', `/api/v2/requests/${id}`, { request: { solved: true } });
    expect((await solve()).status).toBe(422);
    const agent = sandbox.records('User').find(({ role }) => role === 'agent');
    await call('PUT', `/api/v2/tickets/${id}`, { ticket: { assignee_id: agent?.id } });
    expect((await solve()).body.request).toMatchObject({ status: 'solved', solved: true });
  });

  it('is made without credentials by someone who says who it is', async () => {
    const { sandbox } = await desk();
    const ask = (request: Attributes) =>
      sandbox.fetch(new URL('/api/v2/requests', sandbox.origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ request }),
      });
    expect((await ask({ subject: 'x', comment })).status).toBe(422);
    expect((await ask({ subject: 'x', comment, requester: { name: 'Ann', email: 'ann@example.net' } })).status).toBe(
      201,
    );
    expect(sandbox.records('User')).toContainEqual(expect.objectContaining({ email: 'ann@example.net' }));
  });

  it('is a ticket where a test inserts one', async () => {
    const { call, sandbox, customer } = await desk();
    const [request] = sandbox.insert('Request', [{ subject: 'Inserted', requester_id: customer.id, is_public: true }]);
    expect((await call('GET', `/api/v2/tickets/${request?.id}`)).body.ticket).toMatchObject({ subject: 'Inserted' });
    expect(sandbox.records('Request').map(({ id }) => id)).toContain(request?.id);
  });
});
