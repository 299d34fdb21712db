// From specification/webhooks/resources/webhook-signing-secret.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { webhookSecretLink } from '../links.ts';

/** What the methods of `webhooks.signingSecret` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'webhooks.signingSecret.get',
    method: 'GET',
    path: '/api/v2/webhooks/{webhook_id}/signing_secret',
    parameters: { webhook_id: 'string' },
    retry: 'safe',
    answer: { signing_secret: webhookSecretLink },
  },
  reset: {
    id: 'webhooks.signingSecret.reset',
    method: 'POST',
    path: '/api/v2/webhooks/{webhook_id}/signing_secret',
    parameters: { webhook_id: 'string' },
    retry: 'never',
    answer: { signing_secret: webhookSecretLink },
  },
};
