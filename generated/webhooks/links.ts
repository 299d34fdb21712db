// From specification/webhooks/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `InvocationAttempt` loads. */
export const invocationAttemptLink: TypeLink = {
  object: 'InvocationAttempt',
  model: () => import('./objects/invocation-attempt.ts').then((module) => module.InvocationAttempt),
};

/** How the class `Invocation` loads. */
export const invocationLink: TypeLink = {
  object: 'Invocation',
  model: () => import('./objects/invocation.ts').then((module) => module.Invocation),
};

/** How the class `WebhookSecret` loads. */
export const webhookSecretLink: TypeLink = {
  object: 'WebhookSecret',
  model: () => import('./objects/webhook-secret.ts').then((module) => module.WebhookSecret),
};

/** How the class `WebhookTestRequest` loads. */
export const webhookTestRequestLink: TypeLink = {
  object: 'WebhookTestRequest',
  model: () => import('./objects/webhook-test-request.ts').then((module) => module.WebhookTestRequest),
};

/** How the class `WebhookTestResponse` loads. */
export const webhookTestResponseLink: TypeLink = {
  object: 'WebhookTestResponse',
  model: () => import('./objects/webhook-test-response.ts').then((module) => module.WebhookTestResponse),
};

/** How `Webhook` loads: the class at its first use, the records that others refer to one request each. */
export const webhookLink: ObjectLink = {
  object: 'Webhook',
  loadedBy: 'get',
  path: '/api/v2/webhooks/{id}',
  key: 'webhook',
  idType: 'string',
  model: () => import('./objects/webhook.ts').then((module) => module.Webhook),
};
