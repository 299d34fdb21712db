// From specification/support/resources/group-sla-policies.json by `npm run generate`. Do not edit.
import { type ApiCall, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { definitionsLink, groupSlaPolicyLink } from '../links.ts';
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
    return this.paginate(
      {
        id: 'groupSlaPolicies.list',
        method: 'GET',
        path: '/api/v2/group_slas/policies',
        retry: 'safe',
        items: 'group_sla_policies',
        model: groupSlaPolicyLink,
        pagination: ['offset'],
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.get',
        method: 'GET',
        path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
        parameters: { group_sla_policy_id: 'string' },
        retry: 'safe',
        answer: { group_sla_policy: groupSlaPolicyLink },
        cached: true,
      },
      { path: [groupSlaPolicy], query, options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.create',
        method: 'POST',
        path: '/api/v2/group_slas/policies',
        retry: 'never',
        answer: { group_sla_policy: groupSlaPolicyLink },
        body: { key: 'group_sla_policy', model: groupSlaPolicyLink, purpose: 'create' },
        cached: true,
      },
      { body: groupSlaPolicy, options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.update',
        method: 'PUT',
        path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
        parameters: { group_sla_policy_id: 'string' },
        retry: 'idempotent',
        answer: { group_sla_policy: groupSlaPolicyLink },
        body: { key: 'group_sla_policy', model: groupSlaPolicyLink, purpose: 'update' },
        cached: true,
      },
      { path: [groupSlaPolicy], body: changes, options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.delete',
        method: 'DELETE',
        path: '/api/v2/group_slas/policies/{group_sla_policy_id}',
        parameters: { group_sla_policy_id: 'string' },
        retry: 'idempotent',
        answer: 'none',
        purges: 'GroupSlaPolicy',
      },
      { path: [groupSlaPolicy], options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.reorder',
        method: 'PUT',
        path: '/api/v2/group_slas/policies/reorder',
        retry: 'idempotent',
        answer: 'none',
        body: { keys: { group_sla_policy_ids: { type: 'string[]', references: 'GroupSlaPolicy', required: true } } },
      },
      { body, options },
    );
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
    return this.call(
      {
        id: 'groupSlaPolicies.definitions',
        method: 'GET',
        path: '/api/v2/group_slas/policies/definitions',
        retry: 'safe',
        answer: { definitions: definitionsLink },
      },
      { query, options },
    );
  }
}
