// From specification/support/resources/satisfaction-reasons.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { satisfactionReasonLink } from '../links.ts';

/** What the methods of `satisfactionReasons` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'satisfactionReasons.list',
    method: 'GET',
    path: '/api/v2/satisfaction_reasons',
    retry: 'safe',
    items: 'reasons',
    model: satisfactionReasonLink,
    pagination: [],
  },
  get: {
    id: 'satisfactionReasons.get',
    method: 'GET',
    path: '/api/v2/satisfaction_reasons/{satisfaction_reason_id}',
    retry: 'safe',
    answer: { reason: satisfactionReasonLink },
    cached: true,
  },
};
