import { Macro } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Changes that agents make with one click. */
export const rows: Rows = {
  'macros | list': { call: (z) => z.macros.list(), sends: 'GET /api/v2/macros?page[size]=100' },
  'macros | show': { call: (z) => z.macros.get(35436), sends: 'GET /api/v2/macros/35436' },
  'macros | show_many': { cannot: 'Zendesk has no show_many for macros: read the list, or get them one by one.' },
  'macros.create | single': {
    call: (z) => z.macros.create(new Macro({ title: 'x', actions: [{ field: 'status', value: 'solved' }] })),
    sends: 'POST /api/v2/macros',
    body: { macro: { title: 'x', actions: [{ field: 'status', value: 'solved' }] } },
  },
  'macros.create | bulk': { cannot: 'Zendesk has no create_many for macros: make them one by one.' },
  'macros.update | single': {
    call: (z) => z.macros.update(35436, { active: false }),
    sends: 'PUT /api/v2/macros/35436',
    body: { macro: { active: false } },
  },
  'macros.update | bulk': {
    call: (z) =>
      z.macros.update([
        { id: 25, position: 3 },
        { id: 23, active: false },
      ]),
    sends: 'PUT /api/v2/macros/update_many',
    body: {
      macros: [
        { id: 25, position: 3 },
        { id: 23, active: false },
      ],
    },
    note: 'The answer is the list of what was changed, not a job.',
  },
  'macros.delete | single': { call: (z) => z.macros.delete(35436), sends: 'DELETE /api/v2/macros/35436' },
  'macros.delete | bulk': {
    call: (z) => z.macros.delete([25, 23]),
    sends: 'DELETE /api/v2/macros/destroy_many?ids=25,23',
    note: 'No body goes with it.',
  },
  'macros.apply': {
    call: (z) => z.macros.apply(35436),
    sends: 'GET /api/v2/macros/35436/apply',
    note: 'The ticket of the result is a draft: it is neither cached nor saved.',
  },
};
