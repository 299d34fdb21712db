import type { Rows } from '../../guides/row.ts';

const file = (): File => new File(['text'], 'a.txt', { type: 'text/plain' });
const to = [{ email: 'parts@example.com' }];

/** Side conversations. */
export const rows: Rows = {
  'sideconversations.create': {
    call: (z) => z.tickets.sideConversations.create(5, { message: { subject: 'A part', body: 'Have you one?', to } }),
    sends: 'POST /api/v2/tickets/5/side_conversations',
    body: { message: { subject: 'A part', body: 'Have you one?', to } },
  },
  'sideconversations.reply': {
    call: (z) => z.tickets.sideConversations.reply(5, 'a-b', { message: { body: 'Thanks', to } }),
    sends: 'POST /api/v2/tickets/5/side_conversations/a-b/reply',
    body: { message: { body: 'Thanks', to } },
  },
  'sideconversations.update': {
    call: (z) => z.tickets.sideConversations.update(5, 'a-b', { state: 'closed' }),
    sends: 'PUT /api/v2/tickets/5/side_conversations/a-b',
    body: { side_conversation: { state: 'closed' } },
  },
  'sideconversations.list': {
    call: (z) => z.tickets.sideConversations.list(5),
    sends: 'GET /api/v2/tickets/5/side_conversations?per_page=100',
  },
  'sideconversations.show': {
    call: (z) => z.tickets.sideConversations.get(5, 'a-b'),
    sends: 'GET /api/v2/tickets/5/side_conversations/a-b',
  },
  'sideconversations.attachments': {
    call: (z) => z.tickets.sideConversations.attachments.create({ file: file() }),
    sends: 'POST /api/v2/tickets/side_conversations/attachments',
    body: { file: { name: 'a.txt', type: 'text/plain', text: 'text' } },
  },
};
