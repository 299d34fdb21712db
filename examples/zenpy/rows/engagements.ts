import type { Rows } from '../../guides/row.ts';

/** Engagements of agents. */
export const rows: Rows = {
  'engagements | list': { call: (z) => z.engagements.list(), sends: 'GET /api/v2/engagements' },
  'engagements.fetch_all': {
    call: (z) => z.engagements.list({ ticket_id: 93644, pageSize: 10 }),
    sends: 'GET /api/v2/engagements?ticket_id=93644&page_size=10',
  },
  'engagements.fetch_by_id': {
    call: (z) => z.engagements.get('8C214E670426E57B47F939E4A4086EFB'),
    sends: 'GET /api/v2/engagements/8C214E670426E57B47F939E4A4086EFB',
    note: 'Gives the Engagement itself.',
  },
};
