import { Target } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Systems outside that rules can notify. */
export const rows: Rows = {
  'targets | list': { call: (z) => z.targets.list(), sends: 'GET /api/v2/targets' },
  'targets | show': { call: (z) => z.targets.get(35436), sends: 'GET /api/v2/targets/35436' },
  'targets | show_many': { cannot: 'Zendesk has no show_many for targets: read the list, which is short.' },
  'targets.create | single': {
    call: (z) =>
      z.targets.create(new Target({ title: 'x', type: 'email_target', email: 'oncall@example.com', subject: 'x' })),
    sends: 'POST /api/v2/targets',
    body: { target: { title: 'x', type: 'email_target', email: 'oncall@example.com', subject: 'x' } },
  },
  'targets.create | bulk': { cannot: 'Zendesk has no create_many for targets: make them one by one.' },
  'targets.update | single': {
    call: (z) => z.targets.update(35436, { active: false }),
    sends: 'PUT /api/v2/targets/35436',
    body: { target: { active: false } },
  },
  'targets.update | bulk': { cannot: 'Zendesk has no update_many for targets: change them one by one.' },
  'targets.delete | single': { call: (z) => z.targets.delete(35436), sends: 'DELETE /api/v2/targets/35436' },
  'targets.delete | bulk': { cannot: 'Zendesk has no destroy_many for targets: delete them one by one.' },
};
