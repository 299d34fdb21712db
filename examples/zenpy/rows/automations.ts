import { Automation } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Rules that run when time has passed. */
export const rows: Rows = {
  'automations | list': { call: (z) => z.automations.list(), sends: 'GET /api/v2/automations?page[size]=100' },
  'automations | show': { call: (z) => z.automations.get(35436), sends: 'GET /api/v2/automations/35436' },
  'automations | show_many': {
    cannot: 'Zendesk has no show_many for automations: read the list, which is short, or get them one by one.',
  },
  'automations.create | single': {
    call: (z) =>
      z.automations.create(
        new Automation({
          title: 'x',
          conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
          actions: [{ field: 'status', value: 'closed' }],
        }),
      ),
    sends: 'POST /api/v2/automations',
    body: {
      automation: {
        title: 'x',
        conditions: { all: [{ field: 'status', operator: 'is', value: 'solved' }], any: [] },
        actions: [{ field: 'status', value: 'closed' }],
      },
    },
  },
  'automations.create | bulk': { cannot: 'Zendesk has no create_many for automations: make them one by one.' },
  'automations.update | single': {
    call: (z) => z.automations.update(35436, { active: false }),
    sends: 'PUT /api/v2/automations/35436',
    body: { automation: { active: false } },
  },
  'automations.update | bulk': {
    call: (z) =>
      z.automations.update([
        { id: 25, position: 3 },
        { id: 23, active: false },
      ]),
    sends: 'PUT /api/v2/automations/update_many',
    body: {
      automations: [
        { id: 25, position: 3 },
        { id: 23, active: false },
      ],
    },
    note: 'The answer is the list of what was changed, not a job.',
  },
  'automations.delete | single': {
    call: (z) => z.automations.delete(35436),
    sends: 'DELETE /api/v2/automations/35436',
  },
  'automations.delete | bulk': {
    call: (z) => z.automations.delete([25, 23]),
    sends: 'DELETE /api/v2/automations/destroy_many?ids=25,23',
    note: 'No body goes with it.',
  },
};
