// From specification/webhooks/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `InvocationAttempt` loads. */
export const invocationAttemptLink: TypeLink = { object: 'InvocationAttempt', records };

/** How the class `Invocation` loads. */
export const invocationLink: TypeLink = { object: 'Invocation', records };

/** How the class `WebhookSecret` loads. */
export const webhookSecretLink: TypeLink = { object: 'WebhookSecret', records };

/** How the class `WebhookTestRequest` loads. */
export const webhookTestRequestLink: TypeLink = { object: 'WebhookTestRequest', records };

/** How the class `WebhookTestResponse` loads. */
export const webhookTestResponseLink: TypeLink = { object: 'WebhookTestResponse', records };

/** How `Webhook` loads: the class at its first use, the records that others refer to one request each. */
export const webhookLink: ObjectLink = {
  object: 'Webhook',
  loadedBy: 'get',
  path: '/api/v2/webhooks/{id}',
  key: 'webhook',
  idType: 'string',
  records,
};
