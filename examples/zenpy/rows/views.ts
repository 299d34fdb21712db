import { Condition, View } from 'zents';
import type { Rows } from '../../guides/row.ts';

const isOpen = { field: 'status', operator: 'less_than', value: 'solved' };

/** Lists of tickets that meet conditions. */
export const rows: Rows = {
  'views | list': { call: (z) => z.views.list(), sends: 'GET /api/v2/views?page[size]=100' },
  'views | show': { call: (z) => z.views.get(25), sends: 'GET /api/v2/views/25' },
  'views | show_many': { call: (z) => z.views.getMany([25, 26]), sends: 'GET /api/v2/views/show_many?ids=25,26' },
  'views.create | single': {
    call: (z) =>
      z.views.create(
        new View({ title: 'x', conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] } }),
      ),
    sends: 'POST /api/v2/views',
    body: {
      view: { title: 'x', conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] } },
    },
  },
  'views.create | bulk': { cannot: 'Zendesk has no create_many for views: make them one by one.' },
  'views.update | single': {
    call: async (z) => {
      const view = await z.views.get(25);
      view.conditions.all.push(new Condition({ field: 'priority', operator: 'is', value: 'urgent' }));
      return z.views.update(view);
    },
    answers: [{ view: { id: 25, title: 'x', conditions: { all: [isOpen], any: [] } } }],
    sends: ['GET /api/v2/views/25', 'PUT /api/v2/views/25'],
    body: {
      view: {
        id: 25,
        conditions: { all: [isOpen, { field: 'priority', operator: 'is', value: 'urgent' }], any: [] },
      },
    },
    note: 'Both sides of the conditions go, although one was changed.',
  },
  'views.update | bulk': {
    call: (z) =>
      z.views.update([
        { id: 25, position: 3 },
        { id: 23, active: false },
      ]),
    sends: 'PUT /api/v2/views/update_many',
    body: {
      views: [
        { id: 25, position: 3 },
        { id: 23, active: false },
      ],
    },
    note: 'The answer is the list of what was changed, not a job.',
  },
  'views.delete | single': { call: (z) => z.views.delete(25), sends: 'DELETE /api/v2/views/25' },
  'views.delete | bulk': {
    call: (z) => z.views.delete([25, 23]),
    sends: 'DELETE /api/v2/views/destroy_many?ids=25,23',
    note: 'No body goes with it.',
  },
  'views.active': { call: (z) => z.views.active(), sends: 'GET /api/v2/views/active?per_page=100' },
  'views.compact': { call: (z) => z.views.compact(), sends: 'GET /api/v2/views/compact' },
  'views.execute': {
    call: (z) => z.views.execute(25),
    sends: 'GET /api/v2/views/25/execute',
    note: 'The rows and the columns are in the answer, too.',
  },
  'views.tickets': { call: (z) => z.views.tickets.list(25), sends: 'GET /api/v2/views/25/tickets?page[size]=100' },
  'views.count | one': { call: (z) => z.views.tickets.count(25), sends: 'GET /api/v2/views/25/count' },
  'views.count | all': { call: (z) => z.views.count(), sends: 'GET /api/v2/views/count' },
  'views.count_many': {
    call: (z) => z.views.countMany({ ids: [25, 26] }),
    sends: 'GET /api/v2/views/count_many?ids=25,26',
    note: 'More than 20 are refused before they are sent.',
  },
  'views.export': { call: (z) => z.views.export(25), sends: 'GET /api/v2/views/25/export' },
  'views.search': {
    call: (z) => z.views.search({ query: 'urgent' }),
    sends: 'GET /api/v2/views/search?per_page=100&query=urgent',
  },
};
