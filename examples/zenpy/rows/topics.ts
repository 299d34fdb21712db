import type { Rows } from '../../guides/row.ts';

/** Topics of the old web portal. */
export const rows: Rows = {
  'topics | list': { call: (z) => z.topics.list(), sends: 'GET /api/v2/topics?per_page=100' },
  'topics | show': { call: (z) => z.topics.get(1), sends: 'GET /api/v2/topics/1' },
  'topics | show_many': {
    cannot: 'Zendesk documents no such call: topics.get gets each, and equal ones under way are one.',
  },
};
