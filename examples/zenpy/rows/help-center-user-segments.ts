import { UserSegment } from 'zents';
import type { Rows } from '../../guides/row.ts';

const userSegments = '/api/v2/help_center/user_segments';

/** User segments. */
export const rows: Rows = {
  'help_center.user_segments | list': {
    call: (z) => z.helpCenter.userSegments.list(),
    sends: `GET ${userSegments}?page[size]=100`,
  },
  'help_center.user_segments | show': { call: (z) => z.helpCenter.userSegments.get(7), sends: `GET ${userSegments}/7` },
  'help_center.user_segments.create | single': {
    call: (z) => z.helpCenter.userSegments.create(new UserSegment({ name: 'x' })),
    sends: `POST ${userSegments}`,
    body: { user_segment: { name: 'x' } },
  },
  'help_center.user_segments.update | single': {
    call: (z) => z.helpCenter.userSegments.update(7, { name: 'x' }),
    sends: `PUT ${userSegments}/7`,
    body: { user_segment: { name: 'x' } },
  },
  'help_center.user_segments.delete | single': {
    call: (z) => z.helpCenter.userSegments.delete(7),
    sends: `DELETE ${userSegments}/7`,
  },
  'help_center.user_segments.applicable': {
    call: (z) => z.helpCenter.userSegments.applicable(),
    sends: `GET ${userSegments}/applicable?page[size]=100`,
  },
  'help_center.user_segments.sections': {
    call: (z) => z.helpCenter.userSegments.sections.list(7),
    sends: `GET ${userSegments}/7/sections?page[size]=100`,
  },
  'help_center.user_segments.topics': {
    call: (z) => z.helpCenter.userSegments.topics.list(7),
    sends: `GET ${userSegments}/7/topics?page[size]=100`,
  },
};
