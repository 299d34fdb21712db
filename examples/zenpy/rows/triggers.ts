import { Condition, Trigger } from 'zents';
import type { Rows } from '../../guides/row.ts';

const isUrgent = { field: 'priority', operator: 'is', value: 'urgent' };
const actions = [{ field: 'status', value: 'open' }];

/** Rules that run when a ticket changes. */
export const rows: Rows = {
  'triggers | list': { call: (z) => z.triggers.list(), sends: 'GET /api/v2/triggers?page[size]=100' },
  'triggers | show': { call: (z) => z.triggers.get(35436), sends: 'GET /api/v2/triggers/35436' },
  'triggers | show_many': {
    cannot: 'Zendesk has no show_many for triggers: read the list, which is short, or get them one by one.',
  },
  'triggers.create | single': {
    call: (z) =>
      z.triggers.create(
        new Trigger({
          title: 'x',
          conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
          actions: [{ field: 'status', value: 'closed' }],
        }),
      ),
    sends: 'POST /api/v2/triggers',
    body: {
      trigger: {
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'status', value: 'closed' }],
      },
    },
  },
  'triggers.create | bulk': { cannot: 'Zendesk has no create_many for triggers: make them one by one.' },
  'triggers.update | single': {
    call: async (z) => {
      const trigger = await z.triggers.get(35436);
      trigger.conditions.any.push(new Condition(isUrgent));
      return z.triggers.update(trigger);
    },
    answers: [{ trigger: { id: 35436, title: 'x', conditions: { all: [], any: [] }, actions } }],
    sends: ['GET /api/v2/triggers/35436', 'PUT /api/v2/triggers/35436'],
    body: { trigger: { id: 35436, conditions: { all: [], any: [isUrgent] }, actions } },
    note: 'Zendesk replaces conditions and actions together: all of both go, where zenpy lets it empty the actions.',
  },
  'triggers.update | bulk': {
    call: (z) =>
      z.triggers.update([
        { id: 25, position: 3 },
        { id: 23, active: false },
      ]),
    sends: 'PUT /api/v2/triggers/update_many',
    body: {
      triggers: [
        { id: 25, position: 3 },
        { id: 23, active: false },
      ],
    },
    note: 'The answer is the list of what was changed, not a job.',
  },
  'triggers.delete | single': { call: (z) => z.triggers.delete(35436), sends: 'DELETE /api/v2/triggers/35436' },
  'triggers.delete | bulk': {
    call: (z) => z.triggers.delete([25, 23]),
    sends: 'DELETE /api/v2/triggers/destroy_many?ids=25,23',
    note: 'No body goes with it.',
  },
};
