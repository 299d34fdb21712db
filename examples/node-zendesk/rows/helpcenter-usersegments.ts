import type { Rows } from '../../guides/row.ts';

/** Sets of users. */
export const rows: Rows = {
  'helpcenter.usersegments.list': {
    call: (z) => z.helpCenter.userSegments.list(),
    sends: 'GET /api/v2/help_center/user_segments?page[size]=100',
  },
  'helpcenter.usersegments.listApplicable': {
    call: (z) => z.helpCenter.userSegments.applicable(),
    sends: 'GET /api/v2/help_center/user_segments/applicable?page[size]=100',
  },
  'helpcenter.usersegments.listByUser': {
    call: (z) => z.helpCenter.users.userSegments.list(5),
    sends: 'GET /api/v2/help_center/users/5/user_segments?page[size]=100',
  },
  'helpcenter.usersegments.show': {
    call: (z) => z.helpCenter.userSegments.get(5),
    sends: 'GET /api/v2/help_center/user_segments/5',
  },
  'helpcenter.usersegments.listSections': {
    call: (z) => z.helpCenter.userSegments.sections.list(5),
    sends: 'GET /api/v2/help_center/user_segments/5/sections?page[size]=100',
  },
  'helpcenter.usersegments.listTopics': {
    call: (z) => z.helpCenter.userSegments.topics.list(5),
    sends: 'GET /api/v2/help_center/user_segments/5/topics?page[size]=100',
  },
  'helpcenter.usersegments.create': {
    call: (z) => z.helpCenter.userSegments.create({ name: 'x', user_type: 'signed_in_users' }),
    sends: 'POST /api/v2/help_center/user_segments',
    body: { user_segment: { name: 'x', user_type: 'signed_in_users' } },
  },
  'helpcenter.usersegments.update': {
    call: (z) => z.helpCenter.userSegments.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/help_center/user_segments/5',
    body: { user_segment: { name: 'y' } },
  },
  'helpcenter.usersegments.delete': {
    call: (z) => z.helpCenter.userSegments.delete(5),
    sends: 'DELETE /api/v2/help_center/user_segments/5',
  },
};
