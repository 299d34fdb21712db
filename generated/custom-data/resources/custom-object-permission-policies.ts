// From specification/custom-data/resources/custom-object-permission-policies.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CustomObject } from '../objects/custom-object.ts';
import type { PermissionPolicy, PermissionPolicyInput } from '../objects/permission-policy.ts';

/**
 * What roles may do with the records of a custom object.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObjectPermissionPolicies extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-permission-policies.ts');
  }

  /**
   * Lists the policies of a custom object, one a role.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const policy of zendesk.customObjects.permissionPolicies.list('car')) console.log(policy.role_name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  list(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<PermissionPolicy> {
    return this.paginate('list', { path: [customObject], query, options });
  }

  /**
   * Gets the policy of a custom object for one role.
   *
   * Allowed for: Admins.
   *
   * @param permissionPolicy - `custom-role-` and the id of a role, or `end-user`.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or permission policy.
   *
   * @example
   * ```ts
   * const policy = await zendesk.customObjects.permissionPolicies.get('car', 'end-user');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  get(
    customObject: string | CustomObject,
    permissionPolicy: string | PermissionPolicy,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<PermissionPolicy> {
    return this.call('get', { path: [customObject, permissionPolicy], query, options });
  }

  /**
   * Changes what one role may do with the records of a custom object.
   *
   * Allowed for: Admins.
   *
   * @param policy - `custom-role-` and the id of a role, or `end-user`.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const policy = await zendesk.customObjects.permissionPolicies.update('car', 'end-user', {
   *   records: {
   *     create: { allowed: false, rule_id: null },
   *     read: { allowed: true, rule_id: 35436 },
   *     update: { allowed: false, rule_id: null },
   *     delete: { allowed: false, rule_id: null },
   *   },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  update(
    customObject: string | CustomObject,
    policy: string | PermissionPolicy,
    changes: PermissionPolicyInput,
    options?: RequestOptions,
  ): ApiCall<PermissionPolicy>;
  /**
   * Changes what one role may do with the records of a custom object. Sends what changed of the record, which
   * afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or policy.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    policy: PermissionPolicy,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<PermissionPolicy>;
  update(customObject: unknown, policy: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [customObject, policy], body: changes, options });
  }
}
