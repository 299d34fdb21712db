// From specification/talk/resources/callback-requests.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { callbackRequestLink } from '../links.ts';

/** What the methods of `talk.callbackRequests` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'talk.callbackRequests.create',
    method: 'POST',
    path: '/api/v2/channels/voice/callback_requests',
    retry: 'never',
    answer: 'none',
    body: { key: 'callback_request', model: callbackRequestLink, purpose: 'create' },
  },
};
