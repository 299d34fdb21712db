// From specification/support/resources/group-sla-policies.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Definitions } from '../objects/definitions.ts';
import type { GroupSlaPolicy, GroupSlaPolicyCreate, GroupSlaPolicyInput } from '../objects/group-sla-policy.ts';

export type { GroupSlaPolicy, GroupSlaPolicyInput, GroupSlaPolicyCreate } from '../objects/group-sla-policy.ts';

/** Query of `groupSlaPolicies.list`. */
export interface ListGroupSlaPoliciesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `groupSlaPolicies.reorder`. */
export interface ReorderGroupSlaPolicyBody {
  /** The ids of the policies, in the wanted order. */
  group_sla_policy_ids: readonly (string | GroupSlaPolicy)[];
}

/**
 * Times in which groups are to be done with their part of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/
 */
export class GroupSlaPolicies extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/group-sla-policies.ts');
  }

  /**
   * Lists the group SLA policies of the account.
   *
   * Allowed for: Admins. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const groupSlaPolicy of zendesk.groupSlaPolicies.list()) console.log(groupSlaPolicy);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#list-group-sla-policies
   */
  list(query: ListGroupSlaPoliciesQuery = {}, options: RequestOptions = {}): Paginator<GroupSlaPolicy> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a group SLA policy.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group SLA policy.
   *
   * @example
   * ```ts
   * const groupSlaPolicy = await zendesk.groupSlaPolicies.get('group sla policy id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#show-group-sla-policy
   */
  get(
    groupSlaPolicy: string | GroupSlaPolicy,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<GroupSlaPolicy> {
    return this.call('get', { path: [groupSlaPolicy], query, options });
  }

  /**
   * Makes a group SLA policy.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const policy = await zendesk.groupSlaPolicies.create({
   *   title: 'First line',
   *   filter: { all: [{ field: 'group_id', operator: 'includes', value: [98738] }] },
   *   policy_metrics: [{ priority: 'low', metric: 'group_ownership_time', target: 3600, business_hours: false }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#create-group-sla-policy
   */
  create(groupSlaPolicy: GroupSlaPolicyCreate | GroupSlaPolicy, options: RequestOptions = {}): ApiCall<GroupSlaPolicy> {
    return this.call('create', { body: groupSlaPolicy, options });
  }

  /**
   * Changes a group SLA policy.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group SLA policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const policy = await zendesk.groupSlaPolicies.update('01H078CBDY28BZG7P6BONY09DN', { title: 'Second line' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#update-group-sla-policy
   */
  update(
    groupSlaPolicy: string | GroupSlaPolicy,
    changes: GroupSlaPolicyInput,
    options?: RequestOptions,
  ): ApiCall<GroupSlaPolicy>;
  /**
   * Changes a group SLA policy. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group SLA policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#update-group-sla-policy
   */
  update(groupSlaPolicy: GroupSlaPolicy, changes?: undefined, options?: RequestOptions): ApiCall<GroupSlaPolicy>;
  update(groupSlaPolicy: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [groupSlaPolicy], body: changes, options });
  }

  /**
   * Deletes a group SLA policy.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group SLA policy.
   *
   * @example
   * ```ts
   * await zendesk.groupSlaPolicies.delete('group sla policy id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#delete-group-sla-policy
   */
  delete(groupSlaPolicy: string | GroupSlaPolicy, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [groupSlaPolicy], options });
  }

  /**
   * Sets the order in which the group SLA policies are tried.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.groupSlaPolicies.reorder({ group_sla_policy_ids: ['01H078CBDY28BZG7P6BONY09DN'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#reorder-group-sla-policies
   */
  reorder(body: ReorderGroupSlaPolicyBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }

  /**
   * Tells which conditions the filter of a group SLA policy can have.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.groupSlaPolicies.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/#retrieve-supported-filter-definition-items
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call('definitions', { query, options });
  }
}
