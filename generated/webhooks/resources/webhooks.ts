// From specification/webhooks/resources/webhooks.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { WebhookTestRequest, WebhookTestRequestInput } from '../objects/webhook-test-request.ts';
import type { WebhookTestResponse } from '../objects/webhook-test-response.ts';
import type { Webhook, WebhookCreate, WebhookInput } from '../objects/webhook.ts';
import { WebhookInvocations } from './webhook-invocations.ts';
import { WebhookSigningSecret } from './webhook-signing-secret.ts';

export type { Webhook, WebhookInput, WebhookCreate } from '../objects/webhook.ts';

/** Query of `webhooks.list`. */
export interface ListWebhooksQuery {
  /** Only webhooks with this in their names. */
  'filter[name_contains]'?: string | undefined;
  /** Only those that send, or only others. */
  'filter[status]'?: 'active' | 'inactive' | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'name' | '-name' | 'status' | '-status' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `webhooks.clone`. */
export interface CloneWebhookQuery {
  /** The webhook to copy. */
  clone_webhook_id: string | Webhook;
}

/** Query of `webhooks.test`. */
export interface TestWebhookQuery {
  /** The webhook to test; what the body states wins. Without it, the body states everything. */
  webhook_id?: string | Webhook | undefined;
}

/**
 * Requests that Zendesk sends to your own servers.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class Webhooks extends Resource {
  /** When a webhook was set off, and what came of it. */
  readonly invocations: WebhookInvocations = new WebhookInvocations(this.client);

  /** What the requests of a webhook are signed with. */
  readonly signingSecret: WebhookSigningSecret = new WebhookSigningSecret(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/webhooks.ts');
  }

  /**
   * Lists the webhooks of the account.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const webhook of zendesk.webhooks.list({ sort: 'name' })) console.log(webhook.endpoint);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#list-webhooks
   */
  list(query: ListWebhooksQuery = {}, options: RequestOptions = {}): Paginator<Webhook> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a webhook.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   *
   * @example
   * ```ts
   * const webhook = await zendesk.webhooks.get('webhook id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#show-webhook
   */
  get(
    webhook: string | Webhook,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Webhook> {
    return this.call('get', { path: [webhook], query, options });
  }

  /**
   * Makes a webhook.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const webhook = await zendesk.webhooks.create({
   *   name: 'Closed tickets',
   *   endpoint: 'https://example.com/tickets',
   *   http_method: 'POST',
   *   request_format: 'json',
   *   status: 'active',
   *   subscriptions: ['conditional_ticket_events'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#create-or-clone-webhook
   */
  create(webhook: WebhookCreate | Webhook, options: RequestOptions = {}): ApiCall<Webhook> {
    return this.call('create', { body: webhook, options });
  }

  /**
   * Makes a copy of a webhook.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const copy = await zendesk.webhooks.clone({ clone_webhook_id: '01HANAHC1JKV2E5CDKZM2QPPWC' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#create-or-clone-webhook
   */
  clone(query: CloneWebhookQuery, options: RequestOptions = {}): ApiCall<Webhook> {
    return this.call('clone', { query, options });
  }

  /**
   * Replaces a webhook: what is not stated is gone.
   *
   * State all of it. To change some attributes use `patch`, as `save()` does. Passwords and tokens are never read back:
   * a webhook that was read and is sent whole loses them.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.webhooks.update('01HANAHC1JKV2E5CDKZM2QPPWC', {
   *   name: 'Closed tickets',
   *   endpoint: 'https://example.com/tickets',
   *   http_method: 'POST',
   *   request_format: 'json',
   *   status: 'active',
   *   subscriptions: ['conditional_ticket_events'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#update-webhook
   */
  update(webhook: string | Webhook, fields: WebhookCreate | Webhook, options: RequestOptions = {}): ApiCall<void> {
    return this.call('update', { path: [webhook], body: fields, options });
  }

  /**
   * Changes a webhook.
   *
   * Only what is stated is changed.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.webhooks.patch('01HANAHC1JKV2E5CDKZM2QPPWC', { status: 'inactive' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#patch-webhook
   */
  patch(webhook: string | Webhook, changes: WebhookInput, options?: RequestOptions): ApiCall<void>;
  /**
   * Changes a webhook. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#patch-webhook
   */
  patch(webhook: Webhook, changes?: undefined, options?: RequestOptions): ApiCall<void>;
  patch(webhook: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('patch', { path: [webhook], body: changes, options });
  }

  /**
   * Deletes a webhook.
   *
   * Allowed for: Admins.
   *
   * A webhook that triggers or automations use cannot be deleted.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such webhook.
   *
   * @example
   * ```ts
   * await zendesk.webhooks.delete('webhook id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#delete-webhook
   */
  delete(webhook: string | Webhook, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [webhook], options });
  }

  /**
   * Sends a request as a webhook would, and tells what was answered.
   *
   * Allowed for: Admins. Limit: 20 a minute. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { status_code } = await zendesk.webhooks.test({}, { webhook_id: '01HANAHC1JKV2E5CDKZM2QPPWC' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#test-webhook
   */
  test(
    request: WebhookTestRequestInput | WebhookTestRequest,
    query: TestWebhookQuery = {},
    options: RequestOptions = {},
  ): ApiCall<WebhookTestResponse> {
    return this.call('test', { body: request, query, options });
  }
}
