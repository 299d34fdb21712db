import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../test/generated.ts';
import { idsOf, type Opened, openSandbox } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

const author = { id: null, name: 'Ann', email: 'ann@example.net' };
const mail = { subject: 'Kettle', content: 'It leaks.', recipient: 'support@sandbox.example', author };

async function desk(...suspended: Attributes[]): Promise<Opened & { ids: unknown[] }> {
  const opened = await openSandbox({ tables: await generatedTables(), seed: 'small' });
  return { ...opened, ids: opened.sandbox.insert('SuspendedTicket', suspended).map(({ id }) => id) };
}

describe('suspended tickets', () => {
  it('become tickets of their authors, who become users, and are gone', async () => {
    const { call, sandbox, ids } = await desk(mail, { ...mail, subject: 'Toaster' });
    const { status, body } = await call('PUT', `/api/v2/suspended_tickets/recover_many?ids=${ids}`);
    const ann = sandbox.records('User').find(({ email }) => email === author.email);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      tickets: [
        { subject: 'Kettle', description: 'It leaks.', requester_id: ann?.id },
        { subject: 'Toaster', requester_id: ann?.id },
      ],
    });
    expect(idsOf((await call('GET', '/api/v2/tickets?page[size]=100')).body, 'tickets')).toEqual(
      expect.arrayContaining(idsOf(body, 'tickets')),
    );
    for (const id of ids) expect((await call('GET', `/api/v2/suspended_tickets/${id}`)).status).toBe(404);
  });

  it('belong to the agent who recovers one alone', async () => {
    const { call, sandbox, ids } = await desk(mail);
    const [owner] = sandbox.records('User');
    const { body } = await call('PUT', `/api/v2/suspended_tickets/${ids[0]}/recover`);
    expect(body).toMatchObject({ ticket: { subject: 'Kettle', requester_id: owner?.id } });
  });

  it('answer the ticket that they belong to', async () => {
    const { call, ids } = await desk({ ...mail, ticket_id: 1 });
    await call('PUT', `/api/v2/suspended_tickets/${ids[0]}/recover`);
    const { body } = await call('GET', '/api/v2/tickets/1/comments');
    expect((body.comments as Attributes[]).at(-1)).toMatchObject({ body: 'It leaks.' });
  });

  it('stay, with the reason, where they cannot be recovered; the others are', async () => {
    const { call, sandbox, ids } = await desk(mail, { ...mail, ticket_id: 2 });
    await call('PUT', '/api/v2/tickets/2', { ticket: { status: 'closed' } });
    const { status, body } = await call('PUT', `/api/v2/suspended_tickets/recover_many?ids=${ids}`);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      suspended_tickets: [{ id: ids[1], error_messages: [{ description: 'Status: closed prevents ticket update' }] }],
    });
    const left = sandbox.records('SuspendedTicket').map(({ id }) => id);
    expect(left).toContain(ids[1]);
    expect(left).not.toContain(ids[0]);
  });

  it('become tickets of a stated author in a job', async () => {
    const { call, sandbox, ids } = await desk(mail, mail);
    const path = `/api/v2/suspended_tickets/bulk_recover?ids=${ids}`;
    const { body } = await call('PUT', path, { author: { email: 'ada@example.com' } });
    expect(body).toMatchObject({ job_status: { status: 'queued', total: 2 } });
    const { id } = sandbox.records('User').find(({ email }) => email === 'ada@example.com') ?? {};
    expect(
      sandbox.records('Ticket').filter(({ requester_id }) => id !== undefined && requester_id === id),
    ).toHaveLength(2);
    expect(sandbox.records('SuspendedTicket').filter((one) => ids.includes(one.id))).toEqual([]);
  });

  it('are deleted one by one or together', async () => {
    const { call, sandbox, ids } = await desk(mail, mail, mail);
    await call('DELETE', `/api/v2/suspended_tickets/${ids[0]}`);
    await call('DELETE', `/api/v2/suspended_tickets/destroy_many?ids=${ids[1]},${ids[2]}`);
    expect(sandbox.records('SuspendedTicket').map(({ id }) => id)).not.toEqual(expect.arrayContaining([ids[1]]));
    expect((await call('PUT', `/api/v2/suspended_tickets/${ids[0]}/recover`)).status).toBe(404);
  });
});
