import type { Rows } from '../../guides/row.ts';

const call = {
  app_id: 1,
  from_line: '+183808333456',
  to_line: '+149488484873',
  direction: 'inbound',
  call_started_at: '2022-01-27T14:31:40Z',
} as const;

/** Calls of a Talk partner. */
export const rows: Rows = {
  'calls | show': { call: (z) => z.calls.get(1025), sends: 'GET /api/v2/calls/1025' },
  'calls.create': {
    call: (z) => z.calls.create({ call, comment: { title: 't' } }),
    sends: 'POST /api/v2/calls',
    body: { call, comment: { title: 't' } },
  },
  'calls.update': {
    call: async (z) => {
      const stored = await z.calls.get(1025);
      stored.direction = 'outbound';
      await z.calls.update(stored);
    },
    answers: [{ call: { ...call, id: 1025 } }],
    sends: ['GET /api/v2/calls/1025', 'PATCH /api/v2/calls/1025'],
    body: { call: { id: 1025, direction: 'outbound' } },
  },
  'calls.comment': {
    call: async (z) => z.calls.comments.create(await z.calls.get(1025), { title: 't' }),
    answers: [{ call: { ...call, id: 1025 } }],
    sends: ['GET /api/v2/calls/1025', 'POST /api/v2/calls/1025/comments'],
    body: { title: 't' },
    note: 'Gives a VoiceComment; zenpy gives a dictionary.',
  },
};
