import type { Rows } from '../../guides/row.ts';

/** What agents do in Talk. */
export const rows: Rows = {
  'agentactivity.show': {
    call: (z) => z.talk.stats.agentsActivity(),
    sends: 'GET /api/v2/channels/voice/stats/agents_activity?per_page=100',
  },
};
