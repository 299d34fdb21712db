// From specification/talk/resources/availabilities.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { availabilityLink } from '../links.ts';

/** What the methods of `talk.availabilities` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'talk.availabilities.get',
    method: 'GET',
    path: '/api/v2/channels/voice/availabilities/{agent_id}',
    records: { agent_id: 'User' },
    retry: 'safe',
    answer: { availability: availabilityLink },
  },
  update: {
    id: 'talk.availabilities.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/availabilities/{agent_id}',
    records: { agent_id: 'User' },
    retry: 'idempotent',
    answer: { availability: availabilityLink },
    body: { key: 'availability', model: availabilityLink, purpose: 'update' },
  },
};
