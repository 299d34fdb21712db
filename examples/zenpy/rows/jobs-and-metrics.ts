import type { Rows } from '../../guides/row.ts';

/** Jobs in the background, and what was measured of tickets. */
export const rows: Rows = {
  'job_status | list': {
    call: (z) => z.jobStatuses.list(),
    sends: 'GET /api/v2/job_statuses?page[size]=100',
    note: 'A list like any other: of jobs, and of all pages.',
  },
  'job_status | show': {
    call: (z) => z.jobStatuses.get('V3-7'),
    sends: 'GET /api/v2/job_statuses/V3-7',
    note: '`await job.wait()` looks again until it is over; `job.failures` has the rows that were not carried out.',
  },
  'job_status | show_many': {
    call: (z) => z.jobStatuses.getMany(['V3-7', 'V3-8']),
    sends: 'GET /api/v2/job_statuses/show_many?ids=V3-7,V3-8',
  },
  'ticket_metrics | list': {
    call: (z) => z.ticketMetrics.list(),
    sends: 'GET /api/v2/ticket_metrics?page[size]=100',
  },
  'ticket_metrics | show': { call: (z) => z.ticketMetrics.get(7), sends: 'GET /api/v2/ticket_metrics/7' },
};
