import type { Rows } from '../../guides/row.ts';

const noPortal =
  'Zendesk documents no such call: `helpCenter.search` and `helpCenter.articles.search` find what readers may see, also with `auth: null`.';

/** Search. */
export const rows: Rows = {
  'search.query': {
    call: (z) => z.search.list('printer', { type: 'ticket' }),
    sends: 'GET /api/v2/search?per_page=100&query=printer type:ticket',
  },
  'search.queryAll': {
    call: (z) => z.search.all('printer', { type: 'ticket' }),
    sends: 'GET /api/v2/search/export?filter[type]=ticket&page[size]=100&query=printer',
    note: 'Goes by the export, which has no limit; node-zendesk ends at 1,000 results.',
  },
  'search.queryAnonymous': { cannot: noPortal },
  'search.queryAnonymousAll': { cannot: noPortal },
  'search.showResultsCount': {
    call: (z) => z.search.count('printer', { type: 'ticket' }),
    sends: 'GET /api/v2/search/count?query=printer type:ticket',
  },
  'search.exportResults': {
    call: (z) => z.search.export('printer', { type: 'ticket', pageSize: 7 }),
    sends: 'GET /api/v2/search/export?filter[type]=ticket&page[size]=7&query=printer',
  },
};
