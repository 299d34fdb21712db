// From specification/help-center/resources/sessions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { helpCenterSessionLink } from '../links.ts';

/** What the methods of `helpCenter.sessions` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'helpCenter.sessions.get',
    method: 'GET',
    path: '/api/v2/help_center/sessions',
    retry: 'safe',
    answer: { current_session: helpCenterSessionLink },
  },
};
