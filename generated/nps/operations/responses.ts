// From specification/nps/resources/responses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { responseLink } from '../links.ts';

/** What the methods of `nps.responses` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'nps.responses.incremental',
    method: 'GET',
    path: '/api/v2/nps/incremental/responses',
    retry: 'safe',
    items: 'responses',
    model: responseLink,
    pagination: ['incrementalTime'],
    query: { start_time: { type: 'unixTime' }, include: { type: 'string[]' } },
  },
};
