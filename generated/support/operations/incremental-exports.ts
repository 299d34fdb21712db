// From specification/support/resources/incremental-exports.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `incrementalExports` send; it comes with the first call of one. */
export const operations: Operations = {
  sample: {
    id: 'incrementalExports.sample',
    method: 'GET',
    path: '/api/v2/incremental/{incremental_resource}/sample',
    parameters: { incremental_resource: 'string' },
    retry: 'safe',
    answer: { bare: 'object' },
    query: { start_time: { type: 'unixTime', required: true } },
  },
};
