import type { Rows } from '../../guides/row.ts';

/** What happened lately to tickets of an agent. */
export const rows: Rows = {
  'activities | list': { call: (z) => z.activities.list(), sends: 'GET /api/v2/activities?page[size]=100' },
  'activities | show': { call: (z) => z.activities.get(35), sends: 'GET /api/v2/activities/35' },
  'activities | since': {
    call: (z) => z.activities.list({ since: new Date('2026-01-02T04:04:05+01:00') }),
    sends: 'GET /api/v2/activities?page[size]=100&since=2026-01-02T03:04:05Z',
    note: 'The time is sent in UTC.',
  },
};
