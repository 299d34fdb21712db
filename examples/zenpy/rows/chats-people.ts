import { ChatAgent, ChatVisitor } from 'zents';
import type { Rows } from '../../guides/row.ts';

const agents: Rows = {
  'chats.agents | list': { call: (z) => z.chat.agents.list(), sends: 'GET /api/v2/chat/agents' },
  'chats.agents | show': { call: (z) => z.chat.agents.get(1001), sends: 'GET /api/v2/chat/agents/1001' },
  'chats.agents | show email': {
    call: (z) => z.chat.agents.getByEmail('a@b.c'),
    sends: 'GET /api/v2/chat/agents/email/a@b.c',
  },
  'chats.agents.me': { call: (z) => z.chat.agents.me(), sends: 'GET /api/v2/chat/agents/me' },
  'chats.agents.create': {
    call: (z) => z.chat.agents.create(new ChatAgent({ first_name: 'x' })),
    sends: 'POST /api/v2/chat/agents',
    body: { first_name: 'x' },
  },
  'chats.agents.update': {
    call: (z) => z.chat.agents.update(1001, { first_name: 'x' }),
    sends: 'PUT /api/v2/chat/agents/1001',
    body: { first_name: 'x' },
    note: 'zenpy needs the record, and takes its id off.',
  },
  'chats.agents.delete': {
    call: (z) => z.chat.agents.delete(1001),
    sends: 'DELETE /api/v2/chat/agents/1001',
  },
};

const noVisitors = 'Zendesk documents no such address. Search the chats instead, whose visitors are in the answer:';

const visitors: Rows = {
  'chats.visitors | list': { cannot: `${noVisitors} zendesk.chat.chats.list().` },
  'chats.visitors | show': { call: (z) => z.chat.visitors.get('3.x'), sends: 'GET /api/v2/chat/visitors/3.x' },
  'chats.visitors | show email': { cannot: `${noVisitors} zendesk.chat.chats.search({ q: 'email:a@b.c' }).` },
  'chats.visitors.create': {
    call: (z) => z.chat.visitors.create(new ChatVisitor({ name: 'x' })),
    sends: 'POST /api/v2/chat/visitors',
    body: { name: 'x' },
  },
  'chats.visitors.update': {
    call: (z) => z.chat.visitors.update('3.x', { name: 'x' }),
    sends: 'PUT /api/v2/chat/visitors/3.x',
    body: { name: 'x' },
    note: 'zenpy needs the record, and takes its id off.',
  },
  'chats.visitors.delete': {
    call: (z) => z.chat.visitors.delete('3.x'),
    sends: 'DELETE /api/v2/chat/visitors/3.x',
  },
};

const bans: Rows = {
  'chats.bans | list': { call: (z) => z.chat.bans.list(), sends: 'GET /api/v2/chat/bans' },
  'chats.bans | show': { call: (z) => z.chat.bans.get(1001), sends: 'GET /api/v2/chat/bans/1001' },
  'chats.bans.create': {
    call: (z) => z.chat.bans.create({ type: 'ip_address', ip_address: '192.0.2.5', reason: 'x' }),
    sends: 'POST /api/v2/chat/bans',
    body: { type: 'ip_address', ip_address: '192.0.2.5', reason: 'x' },
    note: 'What is banned must be said.',
  },
  'chats.bans.update': {
    cannot: 'Zendesk changes no ban. Take it back with zendesk.chat.bans.delete() and make another with create().',
  },
  'chats.bans.delete': {
    call: (z) => z.chat.bans.delete(1001),
    sends: 'DELETE /api/v2/chat/bans/1001',
  },
};

/** The people of Chat: agents, visitors, and those who may not chat. */
export const rows: Rows = { ...agents, ...visitors, ...bans };
