import { Comment, Request } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot:
    'Zendesk opens and changes requests one at a time; agents change many at once as tickets: tickets.update([…]).',
};

/** Tickets as their requesters see them. */
export const rows: Rows = {
  'requests | list': { call: (z) => z.requests.list(), sends: 'GET /api/v2/requests?page[size]=100' },
  'requests | show': { call: (z) => z.requests.get(1999), sends: 'GET /api/v2/requests/1999' },
  'requests | show_many': {
    cannot: 'Zendesk has no such call: requests.list has all of them; agents read many as tickets: tickets.getMany.',
  },
  'requests.create | single': {
    call: (z) => z.requests.create(new Request({ subject: 'x', comment: new Comment({ body: 'y' }) })),
    sends: 'POST /api/v2/requests',
    body: { request: { subject: 'x', comment: { body: 'y' } } },
    note: 'Zendesk wants a comment in a new request.',
  },
  'requests.create | bulk': oneByOne,
  'requests.update | single': {
    call: (z) => z.requests.update(1999, { solved: true }),
    sends: 'PUT /api/v2/requests/1999',
    body: { request: { solved: true } },
    note: 'Zendesk takes a comment, people in copy and solved; the subject that zenpy sends is passed over.',
  },
  'requests.update | bulk': oneByOne,
  'requests.delete': { cannot: 'Zendesk lets nobody delete a request; agents delete its ticket: tickets.delete.' },
  'requests.open': { call: (z) => z.requests.open(), sends: 'GET /api/v2/requests/open?page[size]=100' },
  'requests.solved': { call: (z) => z.requests.solved(), sends: 'GET /api/v2/requests/solved?page[size]=100' },
  'requests.ccd': { call: (z) => z.requests.ccd(), sends: 'GET /api/v2/requests/ccd?page[size]=100' },
  'requests.comments': {
    call: (z) => z.requests.comments.list(1),
    sends: 'GET /api/v2/requests/1/comments?page[size]=100',
  },
  'requests.search': {
    call: (z) => z.requests.search('printer', { status: ['open'] }),
    sends: 'GET /api/v2/requests/search?per_page=100&query=printer&status=open',
  },
};
