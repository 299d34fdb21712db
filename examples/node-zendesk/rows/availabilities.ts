import type { Rows } from '../../guides/row.ts';

/** Whether agents can be called. */
export const rows: Rows = {
  'availabilities.update': {
    call: (z) => z.talk.availabilities.update(5, { agent_state: 'online' }),
    sends: 'PUT /api/v2/channels/voice/availabilities/5',
    body: { availability: { agent_state: 'online' } },
  },
  'availabilities.show': {
    call: (z) => z.talk.availabilities.get(5),
    sends: 'GET /api/v2/channels/voice/availabilities/5',
  },
};
