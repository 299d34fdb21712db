// From specification/custom-data/resources/custom-object-access-rules.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Definitions } from '../../support/objects/definitions.ts';
import type { AccessRule, AccessRuleInput } from '../objects/access-rule.ts';
import type { CustomObject } from '../objects/custom-object.ts';

/**
 * Which records of a custom object a role can get at.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObjectAccessRules extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-access-rules.ts');
  }

  /**
   * Lists the access rules of a custom object.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const rule of zendesk.customObjects.accessRules.list('car')) console.log(rule.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  list(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<AccessRule> {
    return this.paginate('list', { path: [customObject], query, options });
  }

  /**
   * Gets an access rule of a custom object.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or access rule.
   *
   * @example
   * ```ts
   * const accessRule = await zendesk.customObjects.accessRules.get('custom object key', 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  get(
    customObject: string | CustomObject,
    accessRule: Id | AccessRule,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AccessRule> {
    return this.call('get', { path: [customObject, accessRule], query, options });
  }

  /**
   * Adds an access rule to a custom object.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const rule = await zendesk.customObjects.accessRules.create('car', {
   *   title: "One's own",
   *   conditions: { all: [{ field: 'created_by_user', operator: 'is', value: 'current_user' }], any: [] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  create(
    customObject: string | CustomObject,
    accessRule: AccessRuleInput | AccessRule,
    options: RequestOptions = {},
  ): ApiCall<AccessRule> {
    return this.call('create', { path: [customObject], body: accessRule, options });
  }

  /**
   * Changes an access rule of a custom object.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or access rule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const rule = await zendesk.customObjects.accessRules.update('car', 35436, { title: 'Mine' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  update(
    customObject: string | CustomObject,
    accessRule: Id | AccessRule,
    changes: AccessRuleInput,
    options?: RequestOptions,
  ): ApiCall<AccessRule>;
  /**
   * Changes an access rule of a custom object. Sends what changed of the record, which afterwards is as the answer
   * says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or access rule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    accessRule: AccessRule,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<AccessRule>;
  update(
    customObject: unknown,
    accessRule: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [customObject, accessRule], body: changes, options });
  }

  /**
   * Deletes an access rule of a custom object for good.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or access rule.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.accessRules.delete('custom object key', 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  delete(
    customObject: string | CustomObject,
    accessRule: Id | AccessRule,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [customObject, accessRule], options });
  }

  /**
   * Tells which conditions access rules of a custom object can have.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.customObjects.accessRules.definitions('custom object key');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  definitions(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Definitions> {
    return this.call('definitions', { path: [customObject], query, options });
  }
}
