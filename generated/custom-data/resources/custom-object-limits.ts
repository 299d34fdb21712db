// From specification/custom-data/resources/custom-object-limits.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CustomObject } from '../objects/custom-object.ts';

/**
 * How many custom objects, fields and records there are, and how many there may be.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObjectLimits extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-limits.ts');
  }

  /**
   * Tells how many custom objects there are and may be.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { count, limit } = await zendesk.customObjects.limits.objectLimit();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  objectLimit(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<{ count: number; limit: number }> {
    return this.call('objectLimit', { query, options });
  }

  /**
   * Tells how many records of custom objects there are and may be in the account.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { count, limit } = await zendesk.customObjects.limits.recordLimit();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  recordLimit(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<{ count: number; limit: number }> {
    return this.call('recordLimit', { query, options });
  }

  /**
   * Tells how many fields a custom object has and may have.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * const { count, limit } = await zendesk.customObjects.limits.fieldLimit('car');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  fieldLimit(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<{ count: number; limit: number }> {
    return this.call('fieldLimit', { path: [customObject], query, options });
  }
}
