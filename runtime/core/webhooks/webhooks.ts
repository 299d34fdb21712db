import type {
  WebhookCall,
  WebhookRequest,
  WebhookSignatureHeaders,
  WebhookToSign,
  WebhookVerification,
} from './types.ts';

/**
 * Checks that a call of a webhook comes from Zendesk and is recent: signature over timestamp and raw body, compared in
 * constant time with that of every secret. Takes the parts of the call, or a `Request`, whose body stays readable.
 *
 * Within the tolerance the same call can come twice; `x-zendesk-webhook-invocation-id` tells repetitions.
 * See https://developer.zendesk.com/documentation/webhooks/verifying/
 *
 * @throws WebhookSignatureError saying in `reason` which check failed
 * @throws InvalidArgumentError for a body that was parsed already, a `Request` that was read, or no secret
 * @example
 * ```ts
 * await verifyWebhook({ body: rawBody, headers: request.headers, secret: signingSecret });
 * ```
 */
export async function verifyWebhook(call: WebhookCall): Promise<void>;
export async function verifyWebhook(request: WebhookRequest, options: WebhookVerification): Promise<void>;
export async function verifyWebhook(...call: [WebhookCall | WebhookRequest, WebhookVerification?]): Promise<void> {
  const { verified } = await import('./verified.ts');
  await verified('verifyWebhook', ...call);
}

/**
 * Checks a call as {@link verifyWebhook} does, and gives its JSON; undefined for an empty body. Nobody checks that the
 * JSON is a `T`.
 *
 * @throws WebhookSignatureError saying in `reason` which check failed
 * @throws InvalidArgumentError as well for a body that is no JSON: verify it, and parse it as what it is
 * @example
 * ```ts
 * const event = await unwrapWebhook<{ ticket_id: string }>(request, { secret: signingSecret });
 * ```
 */
export async function unwrapWebhook<T = unknown>(call: WebhookCall): Promise<T>;
export async function unwrapWebhook<T = unknown>(request: WebhookRequest, options: WebhookVerification): Promise<T>;
export async function unwrapWebhook<T = unknown>(
  ...call: [WebhookCall | WebhookRequest, WebhookVerification?]
): Promise<T> {
  const [{ verified }, { payloadOf }] = await Promise.all([import('./verified.ts'), import('./payload.ts')]);
  return payloadOf(await verified('unwrapWebhook', ...call)) as T;
}

/**
 * The headers that Zendesk would sign a call with: for tests of what receives webhooks.
 *
 * @throws InvalidArgumentError for a body that was parsed already, or no secret
 * @example
 * ```ts
 * const headers = await signWebhook({ body, secret });
 * await fetch(url, { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } });
 * ```
 */
export async function signWebhook(call: WebhookToSign): Promise<WebhookSignatureHeaders> {
  const { signed } = await import('./signed.ts');
  return signed(call);
}
