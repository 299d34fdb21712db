import { describe, expect, it } from 'vitest';
import { Chat, ChatShortcut, ChatVisitorBan, type Transport, type TransportRequest, Zendesk } from 'zents';

const answers: Readonly<Record<string, unknown>> = {
  'GET chats': {
    chats: [
      { id: 'a', department_id: 7, agent_ids: ['1', '2'], timestamp: '2020-01-01T00:00:00Z', count: { total: 3 } },
      { id: 'b', department_id: 8, agent_ids: ['2'], zendesk_ticket_id: null },
    ],
    next_url: 'https://acme.zendesk.com/api/v2/chat/chats?cursor=c',
  },
  'GET chats?cursor=c': { chats: [{ id: 'c' }], next_url: null },
  'GET chats?ids=b,x,a': { count: 2, docs: { a: { id: 'a' }, b: { id: 'b', visitor: { name: 'Ada' } } } },
  'GET departments': [{ id: 7, name: 'Billing' }],
  'GET agents': [{ id: 1 }, { id: 2 }],
  'GET agents?since_id=2': [{ id: 3 }],
  'GET agents?since_id=3': [],
  'GET agents/1': { id: 1, first_name: 'Ada' },
  'GET agents/2': { id: 2, first_name: 'Ben' },
  'GET shortcuts/bye': { name: 'bye', message: 'Bye.' },
  'PUT shortcuts/bye': { name: 'bye', message: 'See you.' },
  'GET bans': { visitor: [{ id: 1, type: 'visitor', visitor_id: '3.x' }], ip_address: [{ id: 2, type: 'ip_address' }] },
  'GET bans/1': { id: 1, type: 'visitor', visitor_id: '3.x' },
  'GET incremental/chats?fields=chats(*)&start_time=5&limit=1000': {
    chats: [{ id: 'a' }],
    count: 1,
    end_time: 6,
    end_id: 'a',
    next_page: 'https://acme.zendesk.com/api/v2/chat/incremental/chats?start_time=6&start_id=a',
  },
};

/** An account with a little of everything in Chat. */
function open() {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const transport: Transport = {
    async send({ method, url, body }: TransportRequest) {
      const line = `${method} ${url.replace(/^.*\/api\/v2\/chat\//, '')}`;
      sent.push(line);
      if (typeof body === 'string') bodies.push(JSON.parse(body));
      const answer = JSON.stringify(answers[line] ?? { error: `no ${line}` });
      const status = line in answers ? 200 : 404;
      return { status, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode(answer) };
    },
    async close() {},
  };
  const { chat } = new Zendesk({ subdomain: 'acme', auth: { oauthToken: 'x' }, maxRetries: 0, transport });
  return { chat, sent, bodies };
}

describe('Chat', () => {
  it('lists chats to the last page', async () => {
    const { chat } = open();
    const chats = await chat.chats.list().toArray();
    expect(chats.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(chats[0]?.started).toEqual(new Date('2020-01-01'));
    expect(chats[0]?.count?.total).toBe(3);
  });

  it('lists agents to the last page', async () => {
    const { chat, sent } = open();
    expect((await chat.agents.list().toArray()).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(3);
  });

  it('loads what the chats of a page point to once', async () => {
    const { chat, sent } = open();
    const { items } = await chat.chats.list().page();
    const names = await Promise.all(items.map(async (each) => (await each.department)?.name));
    expect(names).toEqual(['Billing', undefined]);
    const agents = await Promise.all(items.map((each) => each.agents));
    expect(agents.map((each) => each.map((agent) => agent.first_name))).toEqual([['Ada', 'Ben'], ['Ben']]);
    expect(sent.slice(1)).toEqual(['GET departments', 'GET agents/1', 'GET agents/2']);
  });

  it('gets chats by id in the order of the ids', async () => {
    const { chat } = open();
    const [b, none, a] = await chat.chats.getMany(['b', 'x', 'a']);
    expect([b?.visitor.name, none, a?.id]).toEqual(['Ada', null, 'a']);
    expect(b).toBeInstanceOf(Chat);
  });

  it('saves a shortcut under its name, which is not in the body', async () => {
    const { chat, sent, bodies } = open();
    const shortcut = await chat.shortcuts.get('bye');
    shortcut.message = 'See you.';
    await shortcut.save();
    await chat.shortcuts.update(new ChatShortcut({ name: 'bye', message: 'See you.' }));
    expect(sent.slice(1)).toEqual(['PUT shortcuts/bye', 'PUT shortcuts/bye']);
    expect(bodies).toEqual([{ message: 'See you.' }, { message: 'See you.' }]);
    expect(shortcut.changes()).toEqual({});
  });

  it('tells bans of visitors from bans of addresses', async () => {
    const { chat } = open();
    const { visitor, ip_address: addresses } = await chat.bans.list();
    expect([visitor[0]?.visitor_id, addresses[0]?.id]).toEqual(['3.x', 2]);
    expect(await chat.bans.get(1)).toBeInstanceOf(ChatVisitorBan);
  });

  it('exports chats with all of their attributes, in large pages', async () => {
    const { chat } = open();
    const exported = await chat.chats.incremental({ start_time: new Date(5000) }).toArray();
    expect(exported.map(({ id }) => id)).toEqual(['a']);
  });
});
