import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../test/generated.ts';
import { idsOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

const desk = async (): Promise<Opened> => openSandbox({ tables: await generatedTables(), seed: 'small' });

async function macro({ call }: Opened, actions: readonly Attributes[], title = 'x'): Promise<unknown> {
  return recordOf((await call('POST', '/api/v2/macros', { macro: { title, actions } })).body, 'macro').id;
}

describe('a macro', () => {
  it('says what it would change, and changes nothing', async () => {
    const opened = await desk();
    const before = opened.sandbox.records('Ticket');
    const id = await macro(opened, [
      { field: 'status', value: 'solved' },
      { field: 'assignee_id', value: 'current_user' },
      { field: 'current_tags', value: 'repaired done' },
      { field: 'comment_value', value: 'Repaired.' },
      { field: 'comment_mode_is_public', value: 'false' },
      { field: 'custom_fields_7', value: '42' },
    ]);
    const [owner] = opened.sandbox.records('User');
    const { body } = await opened.call('GET', `/api/v2/macros/${id}/apply`);
    expect(recordOf(recordOf(body, 'result'), 'ticket')).toEqual({
      status: 'solved',
      assignee_id: owner?.id,
      tags: ['done', 'repaired'],
      comment: { body: 'Repaired.', public: false, scoped_body: [['channel:all', 'Repaired.']] },
      fields: [{ id: 7, value: '42' }],
      custom_fields: [{ id: 7, value: '42' }],
    });
    const applied = await opened.call('GET', `/api/v2/tickets/1/macros/${id}/apply`);
    expect(recordOf(recordOf(applied.body, 'result'), 'ticket')).toMatchObject({
      id: 1,
      subject: before[0]?.subject,
      status: 'solved',
      tags: ['billing', 'done', 'repaired'],
    });
    expect(opened.sandbox.records('Ticket')).toEqual(before);
  });

  it('fails over an action that the sandbox cannot carry out', async () => {
    const opened = await desk();
    const id = await macro(opened, [{ field: 'side_conversation', value: 'x' }]);
    const { status, body } = await opened.call('GET', `/api/v2/macros/${id}/apply`);
    expect([status, body.description]).toEqual([501, expect.stringContaining('side_conversation')]);
  });

  it('does something, or is refused', async () => {
    const { call } = await desk();
    expect((await call('POST', '/api/v2/macros', { macro: { title: 'x', actions: [] } })).status).toBe(422);
  });

  it('is copied without being stored, from another one or from a ticket', async () => {
    const opened = await desk();
    const id = await macro(opened, [{ field: 'status', value: 'open' }], 'Reopen');
    const count = opened.sandbox.records('Macro').length;
    const copy = await opened.call('GET', `/api/v2/macros/new?macro_id=${id}&ticket_id=1`);
    expect(copy.body.macro).toMatchObject({ title: 'Reopen', actions: [{ field: 'status', value: 'open' }] });
    const derived = await opened.call('GET', '/api/v2/macros/new?ticket_id=1');
    expect(recordOf(derived.body, 'macro').actions).toContainEqual({ field: 'set_tags', value: 'billing' });
    expect(opened.sandbox.records('Macro')).toHaveLength(count);
  });

  it('is among the most used ones once agents name it in updates', async () => {
    const opened = await desk();
    const id = await macro(opened, [{ field: 'status', value: 'open' }]);
    await opened.call('PUT', '/api/v2/tickets/1', { ticket: { macro_ids: [id] } });
    expect(idsOf((await opened.call('GET', '/api/v2/macros/most_used')).body, 'macros')[0]).toBe(id);
    const one = await opened.call('GET', `/api/v2/macros/search?query=x&include=usage_24h`);
    expect(one.body).toMatchObject({ macros: [{ id, usage_24h: 1 }] });
    const { body } = await opened.call('GET', '/api/v2/tickets/1/audits');
    expect(JSON.stringify(body)).toContain('AgentMacroReference');
  });

  it('has a category by its title', async () => {
    const { call } = await desk();
    expect((await call('GET', '/api/v2/macros/categories')).body).toEqual({ categories: ['Repairs'] });
  });

  it('has files, five at most', async () => {
    const opened = await desk();
    const id = await macro(opened, [{ field: 'status', value: 'open' }]);
    const url = new URL(`/api/v2/macros/${id}/attachments`, opened.sandbox.origin);
    const attach = () => {
      const form = new FormData();
      form.append('attachment', new Blob(['a map'], { type: 'text/plain' }), 'map.txt');
      return fetch(url, { method: 'POST', body: form, headers: { authorization: 'Bearer sandbox' } });
    };
    for (let count = 0; count < 5; count += 1) expect((await attach()).status).toBe(201);
    expect((await attach()).status).toBe(422);
    const { body } = await opened.call('GET', `/api/v2/macros/${id}/attachments`);
    const [file] = body.macro_attachments as Attributes[];
    expect(file).toMatchObject({ filename: 'map.txt', content_type: 'text/plain', size: 5 });
    const content = await fetch(String(file?.content_url), {
      headers: { authorization: 'Bearer sandbox' },
      redirect: 'follow',
    });
    expect(await content.text()).toBe('a map');
  });
});

describe('the order of rules', () => {
  it('is what the body says; triggers want all of theirs named', async () => {
    const { call, sandbox } = await desk();
    const [kept] = sandbox.records('Trigger');
    const [made] = sandbox.insert('Trigger', [{ title: 'Another', position: 2 }]);
    const reorder = (ids: unknown[]) => call('PUT', '/api/v2/triggers/reorder', { trigger_ids: ids });
    expect((await reorder([made?.id])).status).toBe(404);
    expect((await reorder([made?.id, kept?.id])).status).toBe(200);
    expect(idsOf((await call('GET', '/api/v2/triggers')).body, 'triggers')).toEqual([made?.id, kept?.id]);
  });

  it('of fields and forms is kept by their lists', async () => {
    const { call, sandbox } = await desk();
    const ids = sandbox
      .records('TicketField')
      .map(({ id }) => id)
      .reverse();
    await call('PUT', '/api/v2/ticket_fields/reorder', { ticket_field_ids: ids });
    expect(idsOf((await call('GET', '/api/v2/ticket_fields')).body, 'ticket_fields')).toEqual(ids);
  });
});

describe('triggers and their categories', () => {
  const trigger = { title: 'x', actions: [{ field: 'status', value: 'open' }] };

  it('keep a history of what was changed', async () => {
    const { call } = await desk();
    const { id } = recordOf((await call('POST', '/api/v2/triggers', { trigger })).body, 'trigger');
    await call('PUT', `/api/v2/triggers/${id}`, { trigger: { title: 'y' } });
    const { body } = await call('GET', `/api/v2/triggers/${id}/revisions`);
    const [first, second] = body.trigger_revisions as Attributes[];
    expect(first).toMatchObject({ snapshot: { title: 'x' } });
    expect(second).toMatchObject({
      snapshot: { title: 'y' },
      diff: {
        source_id: first?.id,
        title: [
          { change: '-', content: 'x' },
          { change: '+', content: 'y' },
        ],
      },
    });
  });

  it('are changed together, or not at all', async () => {
    const { call, sandbox } = await desk();
    const [category] = sandbox.records('TriggerCategory');
    const batch = (triggers: Attributes[]) =>
      call('POST', '/api/v2/trigger_categories/jobs', {
        job: { action: 'patch', items: { trigger_categories: [{ id: category?.id, name: 'Changed' }], triggers } },
      });
    const [one] = sandbox.records('Trigger');
    expect((await batch([{ id: one?.id, category_id: '404' }])).status).toBe(400);
    expect(sandbox.records('TriggerCategory')[0]?.name).toBe('Initial category');
    const { body } = await batch([{ id: one?.id, active: false }]);
    expect(body).toMatchObject({ status: 'complete', results: { triggers: [{ active: false }] } });
    expect(sandbox.records('TriggerCategory')[0]?.name).toBe('Changed');
  });
});
