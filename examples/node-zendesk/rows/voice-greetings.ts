import type { Rows } from '../../guides/row.ts';

/** Greetings. */
export const rows: Rows = {
  'voice.greetings.list': {
    call: (z) => z.talk.greetings.list(),
    sends: 'GET /api/v2/channels/voice/greetings?per_page=100',
  },
  'voice.greetings.show': { call: (z) => z.talk.greetings.get(5), sends: 'GET /api/v2/channels/voice/greetings/5' },
  'voice.greetings.create': {
    call: (z) => z.talk.greetings.create({ name: 'x', category_id: 1 }),
    sends: 'POST /api/v2/channels/voice/greetings',
    body: { greeting: { name: 'x', category_id: 1 } },
    note: 'node-zendesk asks for POST.json.',
  },
  'voice.greetings.update': {
    call: (z) => z.talk.greetings.update(6, { name: 'y' }),
    sends: 'PUT /api/v2/channels/voice/greetings/6',
    body: { greeting: { name: 'y' } },
    note: 'node-zendesk asks for PUT.json.',
  },
  'voice.greetings.delete': {
    call: (z) => z.talk.greetings.delete(5),
    sends: 'DELETE /api/v2/channels/voice/greetings/5',
    note: 'node-zendesk asks for a path of its own making.',
  },
};
