import type { Rows } from '../../guides/row.ts';

/** The queue of Talk at this moment. */
export const rows: Rows = {
  'voice.currentqueueactivity.show': {
    call: (z) => z.talk.stats.currentQueueActivity(),
    sends: 'GET /api/v2/channels/voice/stats/current_queue_activity',
  },
};
