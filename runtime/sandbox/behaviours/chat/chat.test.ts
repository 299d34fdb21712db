import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

const CHAT = '/api/v2/chat';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

describe.skipIf(!areGenerated)('chats', () => {
  it('are bare, found by words, and make their visitor known', async () => {
    const { call } = await desk();
    const chat = { type: 'offline_msg', message: 'A zebra called', visitor: { name: 'Zoe', email: 'zoe@example.com' } };
    const made = (await call('POST', `${CHAT}/chats`, chat)).body;
    expect(made).toMatchObject({ type: 'offline_msg', visitor: { name: 'Zoe' } });
    const visitor = recordOf(made, 'visitor').id;
    expect((await call('GET', `${CHAT}/visitors/${visitor}`)).body).toMatchObject({ name: 'Zoe' });
    const found = (await call('GET', `${CHAT}/chats/search?q=zebra`)).body;
    expect(found).toMatchObject({ results: [{ id: made.id, type: 'offline_msg' }], next_url: null });
    await call('DELETE', `${CHAT}/chats/${made.id}`);
    expect((await call('GET', `${CHAT}/chats/${made.id}`)).status).toBe(404);
  });

  it('come by id in an object of those that there are', async () => {
    const { sandbox, call } = await desk();
    const id = String(sandbox.records('Chat')[0]?.id);
    const { body } = await call('GET', `${CHAT}/chats?ids=${id},nothing`);
    expect(body).toMatchObject({ docs: { [id]: { id } }, count: 1 });
    expect(body.docs).not.toHaveProperty('nothing');
  });

  it('are exported with the fields that are asked for, until a page is short', async () => {
    const { call } = await desk();
    const path = `${CHAT}/incremental/chats?start_time=0&limit=1&fields=${encodeURIComponent('chats(id,type)')}`;
    const first = (await call('GET', path)).body;
    expect(listOf(first, 'chats').map((one) => Object.keys(one).toSorted())).toEqual([['id', 'type']]);
    const second = (await call('GET', String(first.next_page))).body;
    expect([first.count, second.count]).toEqual([1, 1]);
    expect(listOf(second, 'chats')[0]?.id).not.toBe(listOf(first, 'chats')[0]?.id);
    expect((await call('GET', String(second.next_page))).body).toMatchObject({ chats: [], count: 0 });
  });

  it('have a timeline of agents, in millionths of a second', async () => {
    const { sandbox, call } = await desk();
    const { body } = await call('GET', `${CHAT}/incremental/agent_timeline?start_time=0`);
    const start = Date.parse(String(sandbox.records('ChatAgentTimespan')[0]?.start_time)) * 1000;
    expect([listOf(body, 'agent_timeline').length, body.end_time]).toEqual([1, start]);
    expect(listOf(body, 'agent_timeline')[0]).not.toHaveProperty('id');
    const next = await call('GET', String(body.next_page));
    expect(next.body).toMatchObject({ agent_timeline: [] });
  });
});

describe.skipIf(!areGenerated)('settings of Chat', () => {
  it.each(['shortcuts', 'triggers'])('%s go by their name', async (kind) => {
    const { call } = await desk();
    expect((await call('POST', `${CHAT}/${kind}`, { name: 'bye' })).body).toMatchObject({ name: 'bye' });
    expect((await call('POST', `${CHAT}/${kind}`, { name: 'bye' })).status).toBe(422);
    const list = (await call('GET', `${CHAT}/${kind}`)).body as unknown as Attributes[];
    expect(list.map(({ name }) => name)).toContain('bye');
    expect((await call('DELETE', `${CHAT}/${kind}/bye`)).status).toBe(204);
    expect((await call('GET', `${CHAT}/${kind}/bye`)).status).toBe(404);
  });

  it('agents and departments are found by what people know of them', async () => {
    const { call } = await desk();
    expect((await call('GET', `${CHAT}/agents/email/owner@example.com`)).body).toMatchObject({
      display_name: 'Olivia',
    });
    expect((await call('GET', `${CHAT}/agents/me`)).body).toMatchObject({ email: 'owner@example.com' });
    expect((await call('GET', `${CHAT}/departments/name/Sales`)).body).toMatchObject({ name: 'Sales' });
    expect((await call('GET', `${CHAT}/departments/name/Nobody`)).status).toBe(404);
  });

  it('bans of both kinds are in one answer', async () => {
    const { call } = await desk();
    const made = (await call('POST', `${CHAT}/bans`, { type: 'ip_address', ip_address: '192.0.2.9' })).body;
    const bans = (await call('GET', `${CHAT}/bans`)).body;
    expect([listOf(bans, 'visitor').length, listOf(bans, 'ip_address').length]).toEqual([1, 2]);
    expect((await call('GET', `${CHAT}/bans/${made.id}`)).body).toMatchObject({ ip_address: '192.0.2.9' });
    await call('DELETE', `${CHAT}/bans/${made.id}`);
    expect((await call('GET', `${CHAT}/bans/${made.id}`)).status).toBe(404);
  });
});
