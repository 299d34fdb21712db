import { Chat, ChatAccount, ChatVisitor } from 'zents';
import type { Rows } from '../../guides/row.ts';

const stream =
  'Zendesk documents no such address, and zenpy cannot read its answers. Live figures come from the Real-time Chat API, a web socket of its own; ' +
  'new and changed chats come from zendesk.chat.chats.incremental().';

const account: Rows = {
  'chats.accounts | show': { call: (z) => z.chat.account.get(), sends: 'GET /api/v2/chat/account' },
  'chats.accounts.create': {
    call: (z) => z.chat.account.create(new ChatAccount({ billing: { company: 'x' } })),
    sends: 'POST /api/v2/chat/account',
    body: { account: { billing: { company: 'x' } } },
  },
  'chats.accounts.update': {
    call: (z) => z.chat.account.update(new ChatAccount({ plan: { name: 'x' } })),
    sends: 'PUT /api/v2/chat/account',
    body: { account: { plan: { name: 'x' } } },
  },
  'chats.accounts.delete': {
    cannot: 'No call deletes an account: zenpy raises an error too. The owner cancels it in Zendesk.',
  },
};

/** Chats and the account that they belong to. */
export const rows: Rows = {
  'chats | list': { call: (z) => z.chat.chats.list(), sends: 'GET /api/v2/chat/chats' },
  'chats | show': { call: (z) => z.chat.chats.get('2104.x'), sends: 'GET /api/v2/chat/chats/2104.x' },
  'chats | show_many': {
    call: (z) => z.chat.chats.getMany(['2104.x', '2104.y']),
    sends: 'GET /api/v2/chat/chats?ids=2104.x,2104.y',
  },
  'chats.create': {
    call: (z) => z.chat.chats.create(new Chat({ visitor: new ChatVisitor({ name: 'x' }), message: 'm' })),
    sends: 'POST /api/v2/chat/chats',
    body: { visitor: { name: 'x' }, message: 'm' },
    note: 'zenpy adds two empty times.',
  },
  'chats.update': {
    call: (z) => z.chat.chats.update('2104.x', { tags: ['a'] }),
    sends: 'PUT /api/v2/chat/chats/2104.x',
    body: { tags: ['a'] },
    note: 'Tags go as a whole list. zenpy writes nested keys with dots, adds two empty times, and takes the id off the record.',
  },
  'chats.delete': {
    call: (z) => z.chat.chats.delete('2104.x'),
    sends: 'DELETE /api/v2/chat/chats/2104.x',
  },
  'chats.incremental': {
    call: (z) => z.chat.chats.incremental({ start_time: 1546326000, fields: 'chats(id,session)' }),
    sends: 'GET /api/v2/chat/incremental/chats?fields=chats(id,session)&limit=1000&start_time=1546326000',
    note: 'Pages are as large as they may be.',
  },
  'chats.search': {
    call: (z) => z.chat.chats.search({ q: 'hello AND type:chat AND email:a@b.c' }),
    sends: 'GET /api/v2/chat/chats/search?q=hello AND type:chat AND email:a@b.c',
    note: 'The search is written as Zendesk documents it, so that OR and NOT are possible too.',
  },
  'chats.stream': { cannot: stream },
  'chats.stream.create': { cannot: stream },
  'chats.stream.update': { cannot: stream },
  'chats.stream.delete': { cannot: stream },
  ...account,
};
