// From specification/webhooks/resources/webhook-invocation-attempts.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { InvocationAttempt } from '../objects/invocation-attempt.ts';
import type { Invocation } from '../objects/invocation.ts';
import type { Webhook } from '../objects/webhook.ts';

/**
 * The attempts to deliver an invocation.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookInvocationAttempts extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/webhook-invocation-attempts.ts');
  }

  /**
   * Lists the attempts to deliver an invocation.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook or invocation.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const invocationAttempt of zendesk.webhooks.invocations.attempts.list('webhook id', 'invocation id')) {
   *   console.log(invocationAttempt);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#list-webhook-invocation-attempts
   */
  list(
    webhook: string | Webhook,
    invocation: string | Invocation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<InvocationAttempt> {
    return this.paginate('list', { path: [webhook, invocation], query, options });
  }
}
