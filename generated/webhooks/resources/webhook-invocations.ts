// From specification/webhooks/resources/webhook-invocations.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Invocation } from '../objects/invocation.ts';
import type { Webhook } from '../objects/webhook.ts';
import { WebhookInvocationAttempts } from './webhook-invocation-attempts.ts';

/** Query of `webhooks.invocations.list`. */
export interface ListWebhookInvocationsQuery {
  /** Only those from this time on. */
  'filter[from_ts]'?: string | Date | undefined;
  /** Only those until this time. */
  'filter[to_ts]'?: string | Date | undefined;
  /** Only those with this outcome. */
  'filter[status]'?: string | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'latest_completed_at' | '-latest_completed_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * When a webhook was set off, and what came of it.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookInvocations extends Resource {
  /** The attempts to deliver an invocation. */
  readonly attempts: WebhookInvocationAttempts = new WebhookInvocationAttempts(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/webhook-invocations.ts');
  }

  /**
   * Lists the times that a webhook was set off.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const invocation of zendesk.webhooks.invocations.list('webhook id')) {
   *   console.log(invocation);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#list-webhook-invocations
   */
  list(
    webhook: string | Webhook,
    query: ListWebhookInvocationsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Invocation> {
    return this.paginate('list', { path: [webhook], query, options });
  }
}
