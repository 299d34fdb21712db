// From specification/webhooks by `npm run generate`. Do not edit.
export { InvocationAttempt } from './objects/invocation-attempt.ts';
export { Invocation } from './objects/invocation.ts';
export {
  WebhookAuthentication,
  type WebhookAuthenticationAddPosition,
  type WebhookAuthenticationCreate,
  type WebhookAuthenticationInput,
  type WebhookAuthenticationType,
} from './objects/webhook-authentication.ts';
export { WebhookHeader } from './objects/webhook-header.ts';
export { WebhookSecret } from './objects/webhook-secret.ts';
export {
  WebhookTestRequest,
  type WebhookTestRequestHttpMethod,
  type WebhookTestRequestInput,
  type WebhookTestRequestRequestFormat,
} from './objects/webhook-test-request.ts';
export { WebhookTestResponse } from './objects/webhook-test-response.ts';
export {
  Webhook,
  type WebhookCreate,
  type WebhookHttpMethod,
  type WebhookInput,
  type WebhookRequestFormat,
  type WebhookStatus,
} from './objects/webhook.ts';
export type { WebhookInvocationAttempts } from './resources/webhook-invocation-attempts.ts';
export type { ListWebhookInvocationsQuery, WebhookInvocations } from './resources/webhook-invocations.ts';
export type { WebhookSigningSecret } from './resources/webhook-signing-secret.ts';
export type { CloneWebhookQuery, ListWebhooksQuery, TestWebhookQuery, Webhooks } from './resources/webhooks.ts';
