// From specification/omnichannel/resources/queues.json by `npm run generate`. Do not edit.
import { type ApiCall, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { definitionsLink } from '../../support/links.ts';
import type { Definitions } from '../../support/objects/definitions.ts';
import { queueLink } from '../links.ts';
import type { Queue, QueueInput } from '../objects/queue.ts';

export type { Queue, QueueInput } from '../objects/queue.ts';

/** Body of `queues.reorder`. */
export interface ReorderQueueBody {
  /** All queues of the account, in their order. */
  queue_ids: readonly (string | Queue)[];
}

/**
 * The queues of omnichannel routing.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
 */
export class Queues extends Resource {
  /**
   * Lists the active queues.
   *
   * Allowed for: Admins. Comes as one page. Limit: 30 a minute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const queue of zendesk.queues.list()) console.log(queue.order, queue.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Queue> {
    return this.paginate(
      {
        id: 'queues.list',
        method: 'GET',
        path: '/api/v2/queues',
        retry: 'safe',
        items: 'queues',
        model: queueLink,
        pagination: [],
      },
      { query, options },
    );
  }

  /**
   * Gets a queue.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such queue.
   *
   * @example
   * ```ts
   * const queue = await zendesk.queues.get('queue id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  get(
    queue: string | Queue,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Queue> {
    return this.call(
      {
        id: 'queues.get',
        method: 'GET',
        path: '/api/v2/queues/{queue_id}',
        parameters: { queue_id: 'string' },
        retry: 'safe',
        answer: { queue: queueLink },
      },
      { path: [queue], query, options },
    );
  }

  /**
   * Makes a queue.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const queue = await zendesk.queues.create({
   *   name: 'Urgent',
   *   priority: 1,
   *   definition: { all: [{ field: 'priority', operator: 'is', value: 'urgent' }], any: [] },
   *   primary_groups_id: [98738],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  create(queue: QueueInput | Queue, options: RequestOptions = {}): ApiCall<Queue> {
    return this.call(
      {
        id: 'queues.create',
        method: 'POST',
        path: '/api/v2/queues',
        retry: 'never',
        answer: { queue: queueLink },
        body: { key: 'queue', model: queueLink, purpose: 'create' },
      },
      { body: queue, options },
    );
  }

  /**
   * Changes a queue.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such queue.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  update(queue: string | Queue, changes: QueueInput, options?: RequestOptions): ApiCall<Queue>;
  /**
   * Changes a queue. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such queue.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  update(queue: Queue, changes?: undefined, options?: RequestOptions): ApiCall<Queue>;
  update(queue: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call(
      {
        id: 'queues.update',
        method: 'PUT',
        path: '/api/v2/queues/{queue_id}',
        parameters: { queue_id: 'string' },
        retry: 'idempotent',
        answer: { queue: queueLink },
        body: { key: 'queue', model: queueLink, purpose: 'update' },
      },
      { path: [queue], body: changes, options },
    );
  }

  /**
   * Deletes a queue with all that belongs to it.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such queue.
   *
   * @example
   * ```ts
   * await zendesk.queues.delete('queue id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  delete(queue: string | Queue, options: RequestOptions = {}): ApiCall<void> {
    return this.call(
      {
        id: 'queues.delete',
        method: 'DELETE',
        path: '/api/v2/queues/{queue_id}',
        parameters: { queue_id: 'string' },
        retry: 'idempotent',
        answer: 'none',
        purges: 'Queue',
      },
      { path: [queue], options },
    );
  }

  /**
   * Tells which conditions may bring something into a queue.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.queues.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call(
      {
        id: 'queues.definitions',
        method: 'GET',
        path: '/api/v2/queues/definitions',
        retry: 'safe',
        answer: { definitions: definitionsLink },
      },
      { query, options },
    );
  }

  /**
   * Puts the queues into an order.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.queues.reorder({ queue_ids: ['01HG80ATNNZK1N7XRFVKX48XD6', '01JS1ER11YFTHV23SNY2NH0FT3'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/omnichannel_routing_queues/omnichannel_routing_queues/
   */
  reorder(body: ReorderQueueBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call(
      {
        id: 'queues.reorder',
        method: 'PATCH',
        path: '/api/v2/queues/order',
        retry: 'idempotent',
        answer: 'none',
        body: { keys: { queue_ids: { type: 'string[]', references: 'Queue', required: true } } },
      },
      { body, options },
    );
  }
}
