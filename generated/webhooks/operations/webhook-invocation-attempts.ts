// From specification/webhooks/resources/webhook-invocation-attempts.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { invocationAttemptLink } from '../links.ts';

/** What the methods of `webhooks.invocations.attempts` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'webhooks.invocations.attempts.list',
    method: 'GET',
    path: '/api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts',
    parameters: { webhook_id: 'string', invocation_id: 'string' },
    retry: 'safe',
    items: 'attempts',
    model: invocationAttemptLink,
    pagination: [],
  },
};
