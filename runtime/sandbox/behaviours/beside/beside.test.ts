import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

describe.skipIf(!areGenerated)('side conversations', () => {
  const path = '/api/v2/tickets/1/side_conversations';
  const message = { subject: 'A part', body: 'Have you one?', to: [{ email: 'parts@example.com' }] };

  it('are their events: what was said, in its order, and what was changed', async () => {
    const { call } = await desk();
    const made = await call('POST', path, { message, external_ids: { order: '1' } });
    const { id } = recordOf(made.body, 'side_conversation');
    expect([made.status, made.body]).toMatchObject([201, { event: { type: 'create', side_conversation_id: id } }]);
    await call('POST', `${path}/${id}/reply`, { message: { body: 'Thanks', to: message.to } });
    await call('PUT', `${path}/${id}`, { side_conversation: { state: 'closed' } });
    const events = listOf((await call('GET', `${path}/${id}/events`)).body, 'events');
    expect(events.map(({ type }) => type)).toEqual(['create', 'reply', 'update']);
    expect(events.at(-1)).toMatchObject({ updates: { state: 'closed' } });
    expect((await call('GET', `${path}/${id}`)).body).toMatchObject({
      side_conversation: { state: 'closed', preview_text: 'Thanks', external_ids: { order: '1' } },
    });
  });

  it('belong to their ticket, and are for someone', async () => {
    const { call } = await desk();
    const { body } = await call('POST', path, { message });
    const { id } = recordOf(body, 'side_conversation');
    expect((await call('POST', `/api/v2/tickets/2/side_conversations/${id}/reply`, { message })).status).toBe(404);
    expect((await call('POST', path, { message: { ...message, to: [] } })).status).toBe(422);
    expect((await call('POST', path, { message: { ...message, attachment_ids: ['none'] } })).status).toBe(404);
  });
});

describe.skipIf(!areGenerated)('task lists', () => {
  const templates = '/api/v2/task_list_templates';
  const tasks = [{ name: 'First', required: true }, { name: 'Second' }];

  it('copy the tasks of a template, which only its making and its changes show', async () => {
    const { call } = await desk();
    const made = recordOf(
      (await call('POST', templates, { task_list_template: { name: 'New', tasks } })).body,
      'task_list_template',
    );
    expect(made).toMatchObject({ task_count: 2, tasks });
    expect(recordOf((await call('GET', `${templates}/${made.id}`)).body, 'task_list_template')).not.toHaveProperty(
      'tasks',
    );
    const given = { task_list: { task_list_template_id: made.id } };
    const [list] = listOf((await call('POST', '/api/v2/tickets/2/task_lists', given)).body, 'task_lists');
    expect(list).toMatchObject({ name: 'New', ticket_id: '2', task_count: 2 });
    const items = listOf((await call('GET', `/api/v2/task_lists/${list?.id}/task_items`)).body, 'task_items');
    expect(items.map(({ name }) => name)).toEqual(['First', 'Second']);
    await call('DELETE', `/api/v2/task_lists/${list?.id}/task_items/${items[0]?.id}`);
    expect((await call('GET', `/api/v2/task_lists/${list?.id}`)).body).toMatchObject({ task_list: { task_count: 1 } });
  });

  it('leave the tasks of a template that a change does not name', async () => {
    const { call } = await desk();
    const made = recordOf(
      (await call('POST', templates, { task_list_template: { name: 'New', tasks } })).body,
      'task_list_template',
    );
    const [first] = made.tasks as Attributes[];
    const change = { tasks: [{ id: first?.id, _destroy: true }, { name: 'Third' }] };
    await call('PUT', `${templates}/${made.id}`, { task_list_template: change });
    const left = listOf((await call('GET', `${templates}/${made.id}/tasks`)).body, 'tasks');
    expect(left.map(({ name }) => name)).toEqual(['Second', 'Third']);
  });
});

describe.skipIf(!areGenerated)('approval requests', () => {
  const question = { ticket_id: 2, subject: 'A part', message: 'May we buy one?' };

  it('are decided in their workflow, one at a time for a ticket', async () => {
    const { call } = await desk();
    const made = recordOf((await call('POST', '/api/v2/approval_requests', question)).body, 'approval_request');
    expect((await call('POST', '/api/v2/approval_requests', question)).status).toBe(422);
    const workflow = `/api/v2/approval_workflow_instances/${made.approval_workflow_instance_id}/approval_requests`;
    await call('PATCH', `${workflow}/${made.id}/decision`, { status: 'withdrawn', notes: 'Found one' });
    expect((await call('GET', `${workflow}/${made.id}`)).body).toMatchObject({
      approval_request: { status: 'withdrawn', decisions: [{ decision_notes: 'Found one' }] },
    });
    expect((await call('POST', '/api/v2/approval_requests', question)).status).toBe(201);
    expect((await call('PATCH', `${workflow}/${made.id}/decision`, { status: 'perhaps' })).status).toBe(422);
  });

  it('are found by their status', async () => {
    const { call } = await desk();
    const of = async (status: string) =>
      listOf((await call('GET', `/api/v2/approval_requests?filter[status]=${status}`)).body, 'approval_requests');
    expect([await of('approved,rejected'), (await of('active,approved')).length]).toEqual([[], 1]);
  });
});

describe.skipIf(!areGenerated)('records that are made together', () => {
  it('are made, changed and deleted by name, and a failure is one of the results', async () => {
    const { sandbox, call } = await desk();
    const payload = { ticket_fields: { shelf: { type: 'text', title: 'Shelf' } }, spaceships: { one: {} } };
    const { id: job } = recordOf((await call('POST', '/api/v2/resource_collections', { payload })).body, 'job_status');
    await call('GET', `/api/v2/job_statuses/${job}`);
    const done = recordOf((await call('GET', `/api/v2/job_statuses/${job}`)).body, 'job_status');
    expect(done.results).toMatchObject([{ success: true }, { success: false }]);
    const { id, resources } = sandbox.records('ResourceCollection').at(-1) ?? {};
    const [part] = resources as Attributes[];
    expect(resources).toMatchObject([{ type: 'ticket_fields', identifier: 'shelf', deleted: false }]);
    const change = { payload: { ticket_fields: { shelf: { title: 'Rack' } } } };
    await call('PUT', `/api/v2/resource_collections/${id}`, change);
    const field = `/api/v2/ticket_fields/${part?.resource_id}`;
    expect((await call('GET', field)).body).toMatchObject({ ticket_field: { title: 'Rack' } });
    await call('DELETE', `/api/v2/resource_collections/${id}`);
    expect((await call('GET', field)).status).toBe(404);
  });
});

describe.skipIf(!areGenerated)('messages of other services', () => {
  it('become a ticket once, or a comment of the ticket that they answer', async () => {
    const { sandbox, call } = await desk();
    const push = async (...external_resources: Attributes[]) =>
      (await call('POST', '/api/v2/any_channel/push', { instance_push_id: 'a', external_resources })).body.results;
    const before = sandbox.records('Ticket').length;
    const hello = { external_id: '1', message: 'Hello' };
    expect(await push(hello, hello)).toMatchObject([
      { status: { code: 'success' } },
      { status: { code: 'already_imported' } },
    ]);
    expect(await push({ external_id: '2', parent_id: '1', message: 'Hello?' })).toMatchObject([
      { status: { code: 'success' } },
    ]);
    expect(await push({ external_id: '3', parent_id: 'x', message: 'Hello?' })).toMatchObject([
      { status: { code: 'could_not_locate_parent_external_resource', description: 'x' } },
    ]);
    expect(sandbox.records('Ticket')).toHaveLength(before + 1);
    expect(sandbox.records('Comment').at(-1)).toMatchObject({ body: 'Hello?' });
  });
});

describe.skipIf(!areGenerated)('bookmarks', () => {
  it('of one ticket are one, and show it', async () => {
    const { call } = await desk();
    const mark = () => call('POST', '/api/v2/bookmarks', { bookmark: { ticket_id: 3 } });
    const [made, again] = [await mark(), await mark()];
    expect([made.status, again.status, again.body]).toEqual([201, 200, made.body]);
    expect(made.body).toMatchObject({ bookmark: { ticket: { id: 3 } } });
  });
});

describe.skipIf(!areGenerated)('the conversation of a ticket', () => {
  it('has its comments', async () => {
    const { call } = await desk();
    await call('PUT', '/api/v2/tickets/1', { ticket: { comment: { body: 'Between us', public: false } } });
    const events = listOf((await call('GET', '/api/v2/tickets/1/conversation_log')).body, 'events');
    expect(events.map(({ type }) => type)).toEqual(['Comment', 'Comment']);
    expect(events).toContainEqual(expect.objectContaining({ metadata: expect.objectContaining({ public: false }) }));
  });
});
