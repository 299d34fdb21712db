import type { Rows } from '../../guides/row.ts';

/** The queue of Talk today. */
export const rows: Rows = {
  'voice.historicalqueueactivity.show': {
    call: (z) => z.talk.stats.historicalQueueActivity(),
    sends: 'GET /api/v2/channels/voice/stats/historical_queue_activity',
  },
};
