import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';

const WEBHOOKS = '/api/v2/webhooks';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

describe.skipIf(!areGenerated)('webhooks', () => {
  it('are changed without an answer, by PUT and by PATCH', async () => {
    const { sandbox, call } = await desk();
    const [webhook] = sandbox.records('Webhook');
    const path = `${WEBHOOKS}/${webhook?.id}`;
    const patched = await call('PATCH', path, { webhook: { status: 'inactive' } });
    expect([patched.status, patched.body]).toEqual([204, {}]);
    expect((await call('GET', path)).body).toMatchObject({ webhook: { name: webhook?.name, status: 'inactive' } });
  });

  it('are copied, not made, where the query names one', async () => {
    const { sandbox, call } = await desk();
    const [webhook] = sandbox.records('Webhook');
    const copy = await call('POST', `${WEBHOOKS}?clone_webhook_id=${webhook?.id}`);
    expect([copy.status, copy.body.webhook]).toMatchObject([201, { name: webhook?.name }]);
    const { body } = await call('GET', `${WEBHOOKS}?filter[name_contains]=ALARM`);
    expect(idsOf(body, 'webhooks').toSorted()).toEqual([webhook?.id, recordOf(copy.body, 'webhook').id].toSorted());
    expect(body).toMatchObject({ meta: { has_more: false } });
    expect(body).not.toHaveProperty('links');
    expect((await call('POST', `${WEBHOOKS}?clone_webhook_id=x`)).status).toBe(404);
  });

  it('sign with a secret of their own, another one after a reset', async () => {
    const { sandbox, call } = await desk();
    const path = `${WEBHOOKS}/${sandbox.records('Webhook')[0]?.id}/signing_secret`;
    const before = (await call('GET', path)).body;
    expect(await call('GET', path)).toMatchObject({ body: before });
    const reset = (await call('POST', path)).body;
    expect(reset).not.toEqual(before);
    expect((await call('GET', path)).body).toEqual(reset);
  });

  it('know their invocations and the attempts of each, and take them along', async () => {
    const { sandbox, call } = await desk();
    const path = `${WEBHOOKS}/${sandbox.records('Webhook')[0]?.id}`;
    const [invocation] = listOf((await call('GET', `${path}/invocations?filter[status]=success`)).body, 'invocations');
    expect((await call('GET', `${path}/invocations?filter[status]=failed`)).body).toMatchObject({ invocations: [] });
    const attempts = await call('GET', `${path}/invocations/${invocation?.id}/attempts`);
    expect(attempts.body).toMatchObject({ attempts: [{ invocation_id: invocation?.id, status_code: 200 }] });
    await call('DELETE', path);
    expect(sandbox.records('Invocation')).toEqual([]);
  });
});

describe.skipIf(!areGenerated)('integrations', () => {
  const REGISTRY = '/api/services/zis/registry';

  it('run the job specs of their bundle, and no others', async () => {
    const { call } = await desk();
    const install = (name: string) =>
      call('POST', `${REGISTRY}/job_specs/install?job_spec_name=zis:acme:job_spec:${name}`);
    expect((await call('POST', `${REGISTRY}/acme/bundles`, { resources: {} })).status).toBe(404);
    expect((await call('POST', `${REGISTRY}/acme`, { description: 'Ours' })).body).toMatchObject({
      description: 'Ours',
    });
    expect((await install('alarm')).status).toBe(404);
    await call('POST', `${REGISTRY}/acme/bundles`, { resources: { alarm: { type: 'ZIS::JobSpec' } } });
    expect((await install('alarm')).status).toBe(200);
    expect((await install('other')).status).toBe(404);
    expect((await call('POST', `${REGISTRY}/acme`, { description: 'Twice' })).status).toBe(409);
  });
});

describe.skipIf(!areGenerated)('links to Jira', () => {
  it('are one a pair, and go on behind an id', async () => {
    const { sandbox, call } = await desk();
    const LINKS = '/api/services/jira/links';
    const link = { ticket_id: 2, issue_id: '10002', issue_key: 'FIRE-2' };
    const made = recordOf((await call('POST', LINKS, { link })).body, 'link');
    expect(made).toMatchObject({ ticket_id: '2' });
    expect((await call('POST', LINKS, { link: { ...link, ticket_id: '2' } })).status).toBe(422);
    const [first] = sandbox.records('Link');
    expect((await call('GET', `${LINKS}?since_id=${first?.id}`)).body).toMatchObject({
      links: [{ id: made.id }],
      total: 1,
    });
    expect(idsOf((await call('GET', `${LINKS}?ticket_id=2`)).body, 'links')).toEqual([made.id]);
  });
});

describe.skipIf(!areGenerated)('engagements', () => {
  it('are chosen by ticket and by time', async () => {
    const { sandbox, call } = await desk();
    const [one] = sandbox.records('Engagement');
    const found = async (query: string) =>
      listOf((await call('GET', `/api/v2/engagements?${query}`)).body, 'agent_engagement_data').length;
    expect([await found(`ticket_id=${one?.ticket_id}`), await found('ticket_id=404')]).toEqual([1, 0]);
    const end = Date.parse(String(one?.engagement_end_time)) / 1000;
    expect([await found(`start_time=${end}`), await found(`start_time=${end + 1}`)]).toEqual([1, 0]);
  });
});

describe.skipIf(!areGenerated)('queues', () => {
  it('show the groups that requests name by their ids', async () => {
    const { sandbox, call } = await desk();
    const [group] = sandbox.records('Group');
    const stated = { name: 'Calls', primary_groups_id: [group?.id] };
    const queue = recordOf((await call('POST', '/api/v2/queues', { queue: stated })).body, 'queue');
    const groups = { count: 1, groups: [{ id: group?.id, name: group?.name }] };
    expect(queue).toMatchObject({ order: 2, primary_groups: groups, secondary_groups: { count: 0, groups: [] } });
    const path = `/api/v2/queues/${queue.id}`;
    const changed = await call('PUT', path, { queue: { secondary_groups_id: [group?.id] } });
    expect(changed.body).toMatchObject({ queue: { primary_groups: groups, secondary_groups: groups } });
    expect((await call('PUT', path, { queue: { primary_groups_id: [1] } })).status).toBe(404);
  });

  it('are put into an order all at once', async () => {
    const { sandbox, call } = await desk();
    await call('POST', '/api/v2/queues', { queue: { name: 'Calls' } });
    const ids = sandbox.records('Queue').map(({ id }) => id);
    expect((await call('PATCH', '/api/v2/queues/order', { queue_ids: ids.slice(1) })).status).toBe(400);
    expect((await call('PATCH', '/api/v2/queues/order', { queue_ids: ids.toReversed() })).status).toBe(204);
    expect(idsOf((await call('GET', '/api/v2/queues')).body, 'queues')).toEqual(ids.toReversed());
  });
});
