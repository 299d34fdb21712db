// From specification/support/resources/custom-roles.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CustomAgentRole, CustomAgentRoleCreate, CustomAgentRoleInput } from '../objects/custom-agent-role.ts';

export type { CustomAgentRole, CustomAgentRoleInput, CustomAgentRoleCreate } from '../objects/custom-agent-role.ts';

/**
 * Roles of agents, on Enterprise plans.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/
 */
export class CustomRoles extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-roles.ts');
  }

  /**
   * Lists the custom roles of the account.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const role of zendesk.customRoles.list()) console.log(role.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#list-custom-roles
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<CustomAgentRole> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a custom role.
   *
   * Allowed for: Admins, Agents with permission to manage roles.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom agent role.
   *
   * @example
   * ```ts
   * const role = await zendesk.customRoles.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#show-custom-role
   */
  get(
    customRole: Id | CustomAgentRole,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CustomAgentRole> {
    return this.call('get', { path: [customRole], query, options });
  }

  /**
   * Makes a custom role.
   *
   * Allowed for: Admins, Agents with permission to manage roles. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const role = await zendesk.customRoles.create({
   *   name: 'Workshop',
   *   configuration: { ticket_access: 'within-groups', ticket_editing: true },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#create-custom-role
   */
  create(customRole: CustomAgentRoleCreate | CustomAgentRole, options: RequestOptions = {}): ApiCall<CustomAgentRole> {
    return this.call('create', { body: customRole, options });
  }

  /**
   * Changes a custom role.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom agent role.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const role = await zendesk.customRoles.update(35436, { configuration: { ticket_merge: true } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#update-custom-role
   */
  update(
    customRole: Id | CustomAgentRole,
    changes: CustomAgentRoleInput,
    options?: RequestOptions,
  ): ApiCall<CustomAgentRole>;
  /**
   * Changes a custom role. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom agent role.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#update-custom-role
   */
  update(customRole: CustomAgentRole, changes?: undefined, options?: RequestOptions): ApiCall<CustomAgentRole>;
  update(customRole: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [customRole], body: changes, options });
  }

  /**
   * Deletes a custom role.
   *
   * Allowed for: Admins, Agents with permission to manage roles.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom agent role.
   *
   * @example
   * ```ts
   * await zendesk.customRoles.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/#delete-custom-role
   */
  delete(customRole: Id | CustomAgentRole, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [customRole], options });
  }
}
