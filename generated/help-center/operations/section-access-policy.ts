// From specification/help-center/resources/section-access-policy.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { accessPolicyLink } from '../links.ts';

/** What the methods of `helpCenter.sections.accessPolicy` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'helpCenter.sections.accessPolicy.get',
    method: 'GET',
    path: '/api/v2/help_center/sections/{section_id}/access_policy',
    retry: 'safe',
    answer: { access_policy: accessPolicyLink },
  },
  update: {
    id: 'helpCenter.sections.accessPolicy.update',
    method: 'PUT',
    path: '/api/v2/help_center/sections/{section_id}/access_policy',
    retry: 'idempotent',
    answer: { access_policy: accessPolicyLink },
    body: { key: 'access_policy', model: accessPolicyLink, purpose: 'update' },
  },
};
