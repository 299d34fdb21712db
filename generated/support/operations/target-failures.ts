// From specification/support/resources/target-failures.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { targetFailureLink } from '../links.ts';

/** What the methods of `targetFailures` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'targetFailures.list',
    method: 'GET',
    path: '/api/v2/target_failures',
    retry: 'safe',
    items: 'target_failures',
    model: targetFailureLink,
    pagination: [],
  },
  get: {
    id: 'targetFailures.get',
    method: 'GET',
    path: '/api/v2/target_failures/{target_failure_id}',
    retry: 'safe',
    answer: { target_failure: targetFailureLink },
    cached: true,
  },
};
