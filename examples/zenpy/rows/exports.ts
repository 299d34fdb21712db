import type { Rows } from '../../guides/row.ts';

const start_time = new Date('2020-01-01T00:00:00Z');

/** Incremental exports, by cursor and by time. */
export const rows: Rows = {
  'tickets.incremental | cursor start': {
    call: (z) => z.tickets.incremental({ start_time }),
    sends: 'GET /api/v2/incremental/tickets/cursor?start_time=1577836800',
  },
  'tickets.incremental | cursor resume': {
    call: (z) => z.tickets.incremental({ from: 'MTU3', pageSize: 500 }),
    sends: 'GET /api/v2/incremental/tickets/cursor?cursor=MTU3&per_page=500',
    note: 'Going on keeps the size of the pages.',
  },
  'tickets.incremental | time based': {
    call: (z) => z.tickets.incrementalByTime({ start_time }),
    sends: 'GET /api/v2/incremental/tickets?start_time=1577836800',
  },
  'tickets.events': {
    call: (z) => z.ticketEvents.incremental({ start_time, include: ['comment_events'] }),
    sends: 'GET /api/v2/incremental/ticket_events?include=comment_events&start_time=1577836800',
  },
  'tickets.metrics_incremental': {
    call: (z) => z.ticketMetricEvents.incremental({ start_time }),
    sends: 'GET /api/v2/incremental/ticket_metric_events?start_time=1577836800',
  },
  'users.incremental | cursor start': {
    call: (z) => z.users.incremental({ start_time }),
    sends: 'GET /api/v2/incremental/users/cursor?start_time=1577836800',
  },
  'users.incremental | cursor resume': {
    call: (z) => z.users.incremental({ from: 'MTU3' }),
    sends: 'GET /api/v2/incremental/users/cursor?cursor=MTU3',
  },
  'users.incremental | time based': {
    call: (z) => z.users.incrementalByTime({ start_time }),
    sends: 'GET /api/v2/incremental/users?start_time=1577836800',
  },
  'organizations.incremental': {
    call: (z) => z.organizations.incremental({ start_time }),
    sends: 'GET /api/v2/incremental/organizations?start_time=1577836800',
  },
  'tickets.audits | all (cursor_pagination=False)': {
    call: (z) => z.ticketAudits.list({ limit: 100, cursor: 'MTU3' } as object),
    sends: 'GET /api/v2/ticket_audits?cursor=MTU3&limit=100',
  },
};
