// From specification/support/resources/sla-policies.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Definitions } from '../objects/definitions.ts';
import type { SlaPolicy, SlaPolicyCreate, SlaPolicyInput } from '../objects/sla-policy.ts';

export type { SlaPolicy, SlaPolicyInput, SlaPolicyCreate } from '../objects/sla-policy.ts';

/** Query of `slaPolicies.list`. */
export interface ListSlaPoliciesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `slaPolicies.reorder`. */
export interface ReorderSlaPolicyBody {
  /** The ids of the policies, in the wanted order. */
  sla_policy_ids: readonly (Id | SlaPolicy)[];
}

/**
 * Times that are promised to requesters.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/
 */
export class SlaPolicies extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/sla-policies.ts');
  }

  /**
   * Lists the SLA policies of the account.
   *
   * Allowed for: Admins. Paged by offset: up to 100 records a page.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const slaPolicy of zendesk.slaPolicies.list()) console.log(slaPolicy);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#list-sla-policies
   */
  list(query: ListSlaPoliciesQuery = {}, options: RequestOptions = {}): Paginator<SlaPolicy> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an SLA policy.
   *
   * Allowed for: Admins.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such SLA policy.
   *
   * @example
   * ```ts
   * const slaPolicy = await zendesk.slaPolicies.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#show-sla-policy
   */
  get(
    slaPolicy: Id | SlaPolicy,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SlaPolicy> {
    return this.call('get', { path: [slaPolicy], query, options });
  }

  /**
   * Makes an SLA policy.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const policy = await zendesk.slaPolicies.create({
   *   title: 'Incidents',
   *   filter: { all: [{ field: 'type', operator: 'is', value: 'incident' }], any: [] },
   *   policy_metrics: [{ priority: 'urgent', metric: 'first_reply_time', target: 30, business_hours: false }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#create-sla-policy
   */
  create(slaPolicy: SlaPolicyCreate | SlaPolicy, options: RequestOptions = {}): ApiCall<SlaPolicy> {
    return this.call('create', { body: slaPolicy, options });
  }

  /**
   * Changes an SLA policy.
   *
   * Allowed for: Admins.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such SLA policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const policy = await zendesk.slaPolicies.update(36, { title: 'Urgent incidents' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#update-sla-policy
   */
  update(slaPolicy: Id | SlaPolicy, changes: SlaPolicyInput, options?: RequestOptions): ApiCall<SlaPolicy>;
  /**
   * Changes an SLA policy. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such SLA policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#update-sla-policy
   */
  update(slaPolicy: SlaPolicy, changes?: undefined, options?: RequestOptions): ApiCall<SlaPolicy>;
  update(slaPolicy: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [slaPolicy], body: changes, options });
  }

  /**
   * Deletes an SLA policy.
   *
   * Allowed for: Admins.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such SLA policy.
   *
   * @example
   * ```ts
   * await zendesk.slaPolicies.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#delete-sla-policy
   */
  delete(slaPolicy: Id | SlaPolicy, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [slaPolicy], options });
  }

  /**
   * Sets the order in which the SLA policies are tried.
   *
   * Allowed for: Admins.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.slaPolicies.reorder({ sla_policy_ids: [36, 25] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#reorder-sla-policies
   */
  reorder(body: ReorderSlaPolicyBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }

  /**
   * Tells which conditions the filter of an SLA policy can have.
   *
   * Allowed for: Admins.
   *
   * It needs Support Professional or Suite Growth, or more.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.slaPolicies.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#retrieve-supported-filter-definition-items
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call('definitions', { query, options });
  }
}
