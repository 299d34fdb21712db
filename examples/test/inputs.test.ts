import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Comment, CustomField, PartnerCall, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'small' });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, maxRetries: 0 });
});

afterEach(async () => {
  await zendesk.close();
  await sandbox.close();
});

const bodyOfLast = (): unknown => sandbox.requests.at(-1)?.body;

describe('what is taken', () => {
  it('is the current user wherever a user is', async () => {
    const me = await zendesk.users.me();
    const { ticket } = await zendesk.tickets.create({ subject: 'x', comment: { body: 'y' }, assignee: me });
    expect(ticket.assignee_id).toBe(me.id);
    ticket.collaborators = [me];
    expect(ticket.changes()).toEqual({ collaborator_ids: [me.id] });
    expect((await zendesk.users.get(me)).id).toBe(me.id);
    await zendesk.users.identities.list(me).page();
    expect(sandbox.requests.at(-1)?.path).toBe(`/api/v2/users/${me.id}/identities`);
  });

  it('are nested records as models and as attributes, side by side', async () => {
    const custom_fields = [new CustomField({ id: 1, value: 'a' }), { id: 2, value: 'b' }];
    const { ticket } = await zendesk.tickets.create({ subject: 'x', comment: { body: 'y' }, custom_fields });
    expect(bodyOfLast()).toMatchObject({
      ticket: {
        custom_fields: [
          { id: 1, value: 'a' },
          { id: 2, value: 'b' },
        ],
      },
    });
    ticket.custom_fields = [...custom_fields, { id: 3, value: null }];
    expect(ticket.changes()).toMatchObject({ custom_fields: expect.any(Array) });
  });

  it('is a user without a name, where one may be there already', async () => {
    const [user] = await zendesk.users.list().toArray({ limit: 1 });
    await zendesk.users.update(user?.id ?? 0, { external_id: 'crm-7' });
    await zendesk.users.createOrUpdate({ external_id: 'crm-7', notes: 'Prefers mail.' });
    expect(bodyOfLast()).toEqual({ user: { external_id: 'crm-7', notes: 'Prefers mail.' } });
  });

  it('is a copy of a record, which becomes another one', async () => {
    const [ticket] = await zendesk.tickets.list().toArray({ limit: 1 });
    const copy = await zendesk.tickets.create({ ...ticket?.toJSON(), comment: { body: 'The same again.' } });
    expect(copy.ticket.id).not.toBe(ticket?.id);
    expect(copy.ticket.subject).toBe(ticket?.subject);
  });
});

describe('what is refused before anything is sent', () => {
  it('are records of another type where ids are expected', async () => {
    const [user] = await zendesk.users.list().toArray({ limit: 1 });
    const before = sandbox.requests.length;
    const wrong = zendesk.tickets.merge(1, { ids: [user as never] });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid_argument', argument: 'tickets.merge(ids)' });
    expect(sandbox.requests).toHaveLength(before);
  });

  it('is what is no file, where it is attached', () => {
    expect(() => new Comment({ body: 'x' }).attach(5 as never)).toThrow(/comment\.attach\(file\) must be a file/);
  });

  it('is a record that saves itself and knows no client: it says what to do', async () => {
    const lines = { from_line: '+14155550123', to_line: '+14155550199', direction: 'inbound' } as const;
    const call = new PartnerCall({ app_id: 5, ...lines, call_started_at: new Date('2026-01-02T03:04:05Z') });
    await expect(call.save()).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'partnerCall.save()',
      message: expect.stringContaining('pass a new record to create() of its resource'),
    });
    expect((await zendesk.calls.create({ call })).app_id).toBe(5);
    call.call_ended_at = '2026-01-02T04:00:00Z';
    await call.save();
    expect(sandbox.requests.at(-1)?.method).toBe('PATCH');
  });
});
