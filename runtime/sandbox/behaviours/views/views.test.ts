import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, manualClock, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

const NOW = Date.UTC(2026, 5, 10, 12);

/** Three tickets of which the test says what there is to know. */
async function desk(): Promise<Opened> {
  const opened = await openSandbox({ tables: await generatedTables(), seed: 'empty', clock: manualClock(NOW) });
  const [owner] = opened.sandbox.records('User');
  const [group] = opened.sandbox.records('Group');
  opened.sandbox.insert('TicketField', [{ id: 7, title: 'Serial number', type: 'integer' }]);
  opened.sandbox.insert('Ticket', [
    {
      ...{ id: 1, subject: 'Printer on fire', status: 'open', priority: 'urgent', tags: ['vip', 'hardware'] },
      ...{ assignee_id: owner?.id, group_id: group?.id, requester_id: owner?.id, type: 'incident' },
      ...{ created_at: '2026-06-10T02:00:00Z', custom_fields: [{ id: 7, value: 42 }] },
    },
    {
      ...{ id: 2, subject: 'Refund', status: 'pending', priority: 'low', tags: ['billing'], type: null },
      ...{ created_at: '2026-06-01T00:00:00Z', due_at: '2026-06-10T17:30:00Z', requester_id: 99 },
    },
    {
      id: 3,
      subject: 'Fire drill',
      status: 'solved',
      priority: null,
      tags: [],
      created_at: '2026-06-10T11:30:00Z',
      requester_id: 99,
    },
  ]);
  return opened;
}

const anything = { field: 'status', operator: 'less_than', value: 'closed' };

async function matching(condition: Attributes, more: Attributes = {}): Promise<unknown> {
  const { call } = await desk();
  const answer = await call('POST', '/api/v2/views', { view: { title: 'x', all: [anything, condition], ...more } });
  const { id } = recordOf(answer.body, 'view');
  return idsOf((await call('GET', `/api/v2/views/${id}/tickets`)).body, 'tickets');
}

describe('a view', () => {
  it.each([
    [{ field: 'status', operator: 'is', value: 'open' }, [1]],
    [{ field: 'status', operator: 'is_not', value: 'open' }, [2, 3]],
    [{ field: 'status', operator: 'less_than', value: 'solved' }, [1, 2]],
    [{ field: 'status', operator: 'greater_than', value: 'open' }, [2, 3]],
    [{ field: 'priority', operator: 'greater_than', value: 'normal' }, [1]],
    [{ field: 'priority', operator: 'less_than', value: 'normal' }, [2]],
    [{ field: 'priority', operator: 'is', value: '' }, [3]],
    [{ field: 'type', operator: 'is', value: 'incident' }, [1]],
    [{ field: 'assignee_id', operator: 'is', value: 'current_user' }, [1]],
    [{ field: 'assignee_id', operator: 'is', value: '' }, [2, 3]],
    [{ field: 'assignee_id', operator: 'is', value: 'requester_id' }, [1]],
    [{ field: 'group_id', operator: 'is', value: 'current_groups' }, [1]],
    [{ field: 'current_tags', operator: 'includes', value: 'vip billing' }, [1, 2]],
    [{ field: 'current_tags', operator: 'not_includes', value: 'vip' }, [2, 3]],
    [{ field: 'subject_includes_word', operator: 'includes', value: 'FIRE' }, [1, 3]],
    [{ field: 'subject_includes_word', operator: 'is', value: 'on fire' }, [1]],
    [{ field: 'subject_includes_word', operator: 'not_includes', value: 'fire' }, [2]],
    [{ field: 'custom_fields_7', operator: 'is', value: '42' }, [1]],
    [{ field: 'custom_fields_7', operator: 'greater_than', value: '41' }, [1]],
    [{ field: 'custom_fields_7', operator: 'not_present', value: null }, [2, 3]],
    [{ field: 'NEW', operator: 'greater_than', value: '9' }, [1, 2]],
    [{ field: 'NEW', operator: 'is', value: '0' }, [3]],
    [{ field: 'PENDING', operator: 'greater_than', value: '24' }, [2]],
    [{ field: 'until_due_date', operator: 'less_than', value: '10' }, [2]],
    [{ field: 'requester_role', operator: 'is', value: 'admin' }, [1]],
  ])('holds the tickets that meet %j', async (condition, ids) => {
    expect(await matching(condition)).toEqual(ids);
  });

  it('wants one of its second conditions, where it has some', async () => {
    const any = ['urgent', 'low'].map((value) => ({ field: 'priority', operator: 'is', value }));
    expect(await matching(anything, { any })).toEqual([1, 2]);
  });

  it.each([
    { field: 'schedule_id', operator: 'is', value: '1' },
    { field: 'custom_fields_8', operator: 'is', value: '1' },
    { field: 'type', operator: 'less_than', value: 'task' },
    { field: 'NEW', operator: 'less_than_business_hours', value: '8' },
    { field: 'status', operator: 'changed', value: '' },
  ])(
    'fails over a condition that the sandbox cannot evaluate, in every answer about its tickets: %j',
    async (condition) => {
      const { call, sandbox } = await desk();
      const conditions = { all: [anything, condition], any: [] };
      const [view] = sandbox.insert('View', [{ title: 'x', conditions }]);
      for (const path of [
        `${view?.id}/tickets`,
        `${view?.id}/execute`,
        `${view?.id}/count`,
        `count_many?ids=${view?.id}`,
      ]) {
        const { status, body } = await call('GET', `/api/v2/views/${path}`);
        expect([path, status, body.error]).toEqual([path, 501, 'SandboxLimit']);
        expect(body.description).toContain(condition.field);
      }
      expect((await call('POST', '/api/v2/views/preview', { view: { conditions } })).status).toBe(501);
    },
  );

  it('must not be of everything', async () => {
    const { call } = await desk();
    const all = [{ field: 'priority', operator: 'is', value: 'low' }];
    expect((await call('POST', '/api/v2/views', { view: { title: 'x', all } })).status).toBe(422);
  });

  it('shows columns and rows, sorted and grouped as it says', async () => {
    const { call } = await desk();
    const output = { columns: ['nice_id', 'subject', 'assignee', 7], sort_by: 'nice_id', sort_order: 'desc' };
    const view = { title: 'x', all: [anything], output: { ...output, group_by: 'priority', group_order: 'asc' } };
    const { id } = recordOf((await call('POST', '/api/v2/views', { view })).body, 'view');
    const { body } = await call('GET', `/api/v2/views/${id}/execute`);
    expect(listOf(body, 'columns').map((column) => column.id)).toEqual(['nice_id', 'subject', 'assignee', 7]);
    expect(listOf(body, 'rows').map((row) => [row.ticket_id, row.group])).toEqual([
      [3, null],
      [2, 'low'],
      [1, 'urgent'],
    ]);
    expect(listOf(body, 'rows').at(-1)).toMatchObject({
      subject: 'Printer on fire',
      custom_fields: [{ id: 7, value: 42 }],
      ticket: { id: 1, status: 'open' },
    });
    expect(body.view).toMatchObject({ id, title: 'x' });
    const asked = await call('GET', `/api/v2/views/${id}/execute?sort_by=created&group_by=status&per_page=2`);
    expect(listOf(asked.body, 'rows').map((row) => row.ticket_id)).toEqual([1, 2]);
    expect(asked.body).toMatchObject({ count: 3, next_page: expect.stringContaining('page=2') });
  });

  it('is previewed and counted without being made', async () => {
    const { call, sandbox } = await desk();
    const view = { conditions: { all: [{ field: 'status', operator: 'is', value: 'open' }], any: [] } };
    const preview = await call('POST', '/api/v2/views/preview', {
      view: { ...view, output: { columns: ['subject'] } },
    });
    expect(preview.body).toMatchObject({ rows: [{ subject: 'Printer on fire' }], columns: [{ title: 'Subject' }] });
    const count = await call('POST', '/api/v2/views/preview/count', { view });
    expect(count.body).toMatchObject({ view_count: { value: 1, fresh: true } });
    expect(sandbox.records('View')).toEqual([]);
  });

  it('is counted with others, twenty at most', async () => {
    const { call } = await desk();
    const made = await call('POST', '/api/v2/views', { view: { title: 'x', all: [anything] } });
    const { id } = recordOf(made.body, 'view');
    expect((await call('GET', `/api/v2/views/count_many?ids=${id},404`)).body).toMatchObject({
      view_counts: [{ view_id: id, value: 3 }],
    });
    const ids = Array.from({ length: 21 }, (_, index) => index + 1).join();
    expect((await call('GET', `/api/v2/views/count_many?ids=${ids}`)).status).toBe(400);
  });

  it('refuses a column that nobody knows', async () => {
    const { call } = await desk();
    const view = { title: 'x', all: [anything], output: { columns: ['colour'] } };
    const { status, body } = await call('POST', '/api/v2/views', { view });
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('colour')]);
  });

  it('is found by its title, and listed where it is active', async () => {
    const { call, sandbox } = await desk();
    sandbox.insert('View', [
      { id: 1, title: 'All urgent', active: true, position: 2 },
      { id: 2, title: 'All old', active: false, position: 1 },
      { id: 3, title: 'Another', active: true, position: 3, restriction: { type: 'User', id: 9 } },
    ]);
    const ids = async (path: string) => idsOf((await call('GET', `/api/v2/views${path}`)).body, 'views');
    expect(await ids('/search?query=all')).toEqual([2, 1]);
    expect(await ids('/active')).toEqual([1, 3]);
    expect(await ids('?access=personal')).toEqual([3]);
    expect(await ids('?sort_by=alphabetical&sort_order=desc')).toEqual([3, 1, 2]);
    expect(await ids('/compact')).toEqual([1, 3]);
  });
});
