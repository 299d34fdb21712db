import type { Rows } from '../../guides/row.ts';

/** Jobs. */
export const rows: Rows = {
  'jobstatuses.list': { call: (z) => z.jobStatuses.list(), sends: 'GET /api/v2/job_statuses?page[size]=100' },
  'jobstatuses.show': { call: (z) => z.jobStatuses.get('5'), sends: 'GET /api/v2/job_statuses/5' },
  'jobstatuses.showMany': {
    call: (z) => z.jobStatuses.getMany(['11', '12']),
    sends: 'GET /api/v2/job_statuses/show_many?ids=11,12',
  },
  'jobstatuses.watch': {
    call: async (z) => (await z.jobStatuses.get('5')).wait(),
    sends: 'GET /api/v2/job_statuses/5',
    answers: [{ job_status: { id: '5', status: 'completed', total: 1, progress: 1, results: [] } }],
    note: 'Any call for many gives the job: `(await zendesk.tickets.create(rows)).wait({ onProgress })`.',
  },
};
