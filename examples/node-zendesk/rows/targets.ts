import type { Rows } from '../../guides/row.ts';

/** Targets. */
export const rows: Rows = {
  'targets.list': { call: (z) => z.targets.list(), sends: 'GET /api/v2/targets' },
  'targets.show': { call: (z) => z.targets.get(5), sends: 'GET /api/v2/targets/5' },
  'targets.create': {
    call: (z) => z.targets.create({ type: 'email_target', title: 'x', email: 'a@example.com', subject: 's' }),
    sends: 'POST /api/v2/targets',
    body: { target: { type: 'email_target', title: 'x', email: 'a@example.com', subject: 's' } },
  },
  'targets.update': {
    call: (z) => z.targets.update(5, { active: false }),
    sends: 'PUT /api/v2/targets/5',
    body: { target: { active: false } },
  },
  'targets.delete': { call: (z) => z.targets.delete(5), sends: 'DELETE /api/v2/targets/5' },
};
