// From specification/omnichannel/resources/queues.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Definitions } from '../../support/objects/definitions.ts';
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
  protected override operations(): LoadedOperations {
    return import('../operations/queues.ts');
  }

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
    return this.paginate('list', { query, options });
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
    return this.call('get', { path: [queue], query, options });
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
    return this.call('create', { body: queue, options });
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
    return this.call('update', { path: [queue], body: changes, options });
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
    return this.call('delete', { path: [queue], options });
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
    return this.call('definitions', { query, options });
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
    return this.call('reorder', { body, options });
  }
}
