import type { Rows } from '../../guides/row.ts';

/** Who may see a section. */
export const rows: Rows = {
  'helpcenter.accesspolicies.show': {
    call: (z) => z.helpCenter.sections.accessPolicy.get(5),
    sends: 'GET /api/v2/help_center/sections/5/access_policy',
  },
  'helpcenter.accesspolicies.update': {
    call: (z) => z.helpCenter.sections.accessPolicy.update(5, { viewable_by: 'everybody' }),
    sends: 'PUT /api/v2/help_center/sections/5/access_policy',
    body: { access_policy: { viewable_by: 'everybody' } },
  },
};
