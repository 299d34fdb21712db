// From specification/custom-data/resources/custom-object-limits.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import type { CustomObject } from '../objects/custom-object.ts';

/**
 * How many custom objects, fields and records there are, and how many there may be.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObjectLimits extends Resource {
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
    return this.call(
      {
        id: 'customObjects.limits.objectLimit',
        method: 'GET',
        path: '/api/v2/custom_objects/limits/object_limit',
        retry: 'safe',
        answer: { count: 'integer', limit: 'integer' },
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'customObjects.limits.recordLimit',
        method: 'GET',
        path: '/api/v2/custom_objects/limits/record_limit',
        retry: 'safe',
        answer: { count: 'integer', limit: 'integer' },
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'customObjects.limits.fieldLimit',
        method: 'GET',
        path: '/api/v2/custom_objects/{custom_object_key}/limits/field_limit',
        parameters: { custom_object_key: 'string' },
        records: { custom_object_key: 'CustomObject' },
        retry: 'safe',
        answer: { count: 'integer', limit: 'integer' },
      },
      { path: [customObject], query, options },
    );
  }
}
