import type { Rows } from '../../guides/row.ts';

/** Searches, their exports, and the exports of events. */
export const rows: Rows = {
  search: {
    call: (z) =>
      z.search.list('zenpy', {
        created_between: [new Date('2015-08-29T00:00:00Z'), new Date('2015-08-30T00:00:00Z')],
        type: 'ticket',
        status_less_than: 'solved',
        minus: 'negated',
        sort_by: 'created_at',
        sort_order: 'desc',
      }),
    sends:
      'GET /api/v2/search?sort_by=created_at&sort_order=desc&per_page=100&query=zenpy created>2015-08-29T00:00:00Z created<2015-08-30T00:00:00Z type:ticket status<solved -negated',
    note: 'Terms keep the order of the keywords. The type is a term only: `filter[type]` belongs to the export.',
  },
  'search.count': {
    call: (z) => z.search.count('zenpy', { type: 'ticket' }),
    sends: 'GET /api/v2/search/count?query=zenpy type:ticket',
  },
  search_export: {
    call: (z) => z.search.export('zenpy', { type: 'ticket' }),
    sends: 'GET /api/v2/search/export?filter[type]=ticket&page[size]=100&query=zenpy',
    note: 'Zendesk refuses the term `type:` in an export.',
  },
  ticket_metric_events: {
    call: (z) => z.ticketMetricEvents.incremental({ start_time: 1332034771 }),
    sends: 'GET /api/v2/incremental/ticket_metric_events?start_time=1332034771',
  },
};
