// From specification/webhooks by `npm run generate`. Do not edit.
export { InvocationAttempt } from './objects/invocation-attempt.ts';
export { Invocation } from './objects/invocation.ts';
export { WebhookApiKeyData, type WebhookApiKeyDataInput } from './objects/webhook-api-key-data.ts';
export {
  WebhookApiKey,
  type WebhookApiKeyAddPosition,
  type WebhookApiKeyCreate,
  type WebhookApiKeyInput,
} from './objects/webhook-api-key.ts';
export {
  WebhookAuthentication,
  type WebhookAuthenticationAddPosition,
  type WebhookAuthenticationCreate,
  type WebhookAuthenticationInput,
} from './objects/webhook-authentication.ts';
export { WebhookBasicAuthData, type WebhookBasicAuthDataInput } from './objects/webhook-basic-auth-data.ts';
export {
  WebhookBasicAuth,
  type WebhookBasicAuthAddPosition,
  type WebhookBasicAuthCreate,
  type WebhookBasicAuthInput,
} from './objects/webhook-basic-auth.ts';
export { WebhookBearerTokenData, type WebhookBearerTokenDataInput } from './objects/webhook-bearer-token-data.ts';
export {
  WebhookBearerToken,
  type WebhookBearerTokenAddPosition,
  type WebhookBearerTokenCreate,
  type WebhookBearerTokenInput,
} from './objects/webhook-bearer-token.ts';
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
  type AnyWebhookAuthentication,
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
