// From specification/support/resources/targets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Target, TargetCreate, TargetInput } from '../objects/target.ts';

export type { Target, TargetInput, TargetCreate } from '../objects/target.ts';

/**
 * Systems outside that triggers and automations can notify.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/
 */
export class Targets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/targets.ts');
  }

  /**
   * Lists the targets of the account.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const target of zendesk.targets.list()) console.log(target);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#list-targets
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Target> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a target.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target.
   *
   * @example
   * ```ts
   * const target = await zendesk.targets.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#show-target
   */
  get(
    target: Id | Target,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Target> {
    return this.call('get', { path: [target], query, options });
  }

  /**
   * Makes a target.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const target = await zendesk.targets.create({
   *   title: 'On call',
   *   type: 'email_target',
   *   email: 'oncall@example.com',
   *   subject: 'An urgent ticket',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#create-target
   */
  create(target: TargetCreate | Target, options: RequestOptions = {}): ApiCall<Target> {
    return this.call('create', { body: target, options });
  }

  /**
   * Changes a target.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const target = await zendesk.targets.update(35436, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#update-target
   */
  update(target: Id | Target, changes: TargetInput, options?: RequestOptions): ApiCall<Target>;
  /**
   * Changes a target. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#update-target
   */
  update(target: Target, changes?: undefined, options?: RequestOptions): ApiCall<Target>;
  update(target: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [target], body: changes, options });
  }

  /**
   * Deletes a target.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target.
   *
   * @example
   * ```ts
   * await zendesk.targets.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/#delete-target
   */
  delete(target: Id | Target, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [target], options });
  }
}
