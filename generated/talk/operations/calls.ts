// From specification/talk/resources/calls.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { callLink } from '../links.ts';

/** What the methods of `talk.calls` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'talk.calls.incremental',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/incremental/calls',
    retry: 'safe',
    items: 'calls',
    model: callLink,
    pagination: ['incrementalTime'],
    query: { start_time: { type: 'unixTime' } },
  },
};
