import type { Rows } from '../../guides/row.ts';

/** Requests of end users. */
export const rows: Rows = {
  'requests.list': { call: (z) => z.requests.list(), sends: 'GET /api/v2/requests?page[size]=100' },
  'requests.listOpen': { call: (z) => z.requests.open(), sends: 'GET /api/v2/requests/open?page[size]=100' },
  'requests.listSolved': { call: (z) => z.requests.solved(), sends: 'GET /api/v2/requests/solved?page[size]=100' },
  'requests.listCCD': { call: (z) => z.requests.ccd(), sends: 'GET /api/v2/requests/ccd?page[size]=100' },
  'requests.listByUser': { call: (z) => z.users.requests.list(5), sends: 'GET /api/v2/users/5/requests?per_page=100' },
  'requests.listByOrganization': {
    call: (z) => z.organizations.requests.list(5),
    sends: 'GET /api/v2/organizations/5/requests?page[size]=100',
  },
  'requests.search': {
    call: (z) => z.requests.search('printer'),
    sends: 'GET /api/v2/requests/search?per_page=100&query=printer',
    note: 'Keywords as in `search.list`.',
  },
  'requests.show': { call: (z) => z.requests.get(5), sends: 'GET /api/v2/requests/5' },
  'requests.getRequest': { call: (z) => z.requests.get(5), sends: 'GET /api/v2/requests/5' },
  'requests.create': {
    call: (z) => z.requests.create({ subject: 'x', comment: { body: 'c' } }),
    sends: 'POST /api/v2/requests',
    body: { request: { subject: 'x', comment: { body: 'c' } } },
  },
  'requests.update': {
    call: (z) => z.requests.update(5, { comment: { body: 'c' } }),
    sends: 'PUT /api/v2/requests/5',
    body: { request: { comment: { body: 'c' } } },
  },
  'requests.listComments': {
    call: (z) => z.requests.comments.list(5),
    sends: 'GET /api/v2/requests/5/comments?page[size]=100',
  },
  'requests.getComment': { call: (z) => z.requests.comments.get(5, 6), sends: 'GET /api/v2/requests/5/comments/6' },
};
