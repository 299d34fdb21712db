// From specification/webhooks/resources/webhook-signing-secret.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { WebhookSecret } from '../objects/webhook-secret.ts';
import type { Webhook } from '../objects/webhook.ts';

/**
 * What the requests of a webhook are signed with.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookSigningSecret extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/webhook-signing-secret.ts');
  }

  /**
   * Gets what the requests of a webhook are signed with.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   *
   * @example
   * ```ts
   * const webhookSecret = await zendesk.webhooks.signingSecret.get('webhook id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#show-webhook-signing-secret
   */
  get(
    webhook: string | Webhook,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<WebhookSecret> {
    return this.call('get', { path: [webhook], query, options });
  }

  /**
   * Replaces what the requests of a webhook are signed with.
   *
   * Requests are signed with the new one at once.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   *
   * @example
   * ```ts
   * const { secret } = await zendesk.webhooks.signingSecret.reset('01HANAHC1JKV2E5CDKZM2QPPWC');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#reset-webhook-signing-secret
   */
  reset(webhook: string | Webhook, options: RequestOptions = {}): ApiCall<WebhookSecret> {
    return this.call('reset', { path: [webhook], options });
  }
}
