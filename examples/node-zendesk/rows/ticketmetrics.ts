import type { Rows } from '../../guides/row.ts';

/** Metrics of tickets. */
export const rows: Rows = {
  'ticketmetrics.list': { call: (z) => z.tickets.metrics.get(5), sends: 'GET /api/v2/tickets/5/metrics' },
  'ticketmetrics.listAll': { call: (z) => z.ticketMetrics.list(), sends: 'GET /api/v2/ticket_metrics?page[size]=100' },
  'ticketmetrics.show': { call: (z) => z.ticketMetrics.get(5), sends: 'GET /api/v2/ticket_metrics/5' },
};
