import type { Rows } from '../../guides/row.ts';

/** What happened lately to tickets. */
export const rows: Rows = {
  'activitystream.list': {
    call: (z) => z.activities.list(),
    sends: 'GET /api/v2/activities?page[size]=100',
    note: 'node-zendesk asks for /api/v2/GET.json.',
  },
  'activitystream.show': { call: (z) => z.activities.get(5), sends: 'GET /api/v2/activities/5' },
  'activitystream.count': { call: (z) => z.activities.count(), sends: 'GET /api/v2/activities/count' },
};
