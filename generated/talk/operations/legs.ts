// From specification/talk/resources/legs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { legLink } from '../links.ts';

/** What the methods of `talk.legs` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'talk.legs.incremental',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/incremental/legs',
    retry: 'safe',
    items: 'legs',
    model: legLink,
    pagination: ['incrementalTime'],
    query: { start_time: { type: 'unixTime' } },
  },
};
