// From specification/custom-data/resources/custom-object-fields.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type {
  CustomObjectField,
  CustomObjectFieldCreate,
  CustomObjectFieldUpdate,
} from '../objects/custom-object-field.ts';
import type { CustomObject } from '../objects/custom-object.ts';

/** Query of `customObjects.fields.list`. */
export interface ListCustomObjectFieldsQuery {
  /** Include the fields that every object has, such as its name. */
  include_standard_fields?: boolean | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `customObjects.fields.get`. */
export interface GetCustomObjectFieldQuery {
  /** Include the fields that every object has, such as its name. */
  include_standard_fields?: boolean | undefined;
}

/** Body of `customObjects.fields.reorder`. */
export interface ReorderCustomObjectFieldBody {
  /** The ids of the fields in the wanted order. */
  custom_object_field_ids: readonly (Id | CustomObjectField)[];
}

/**
 * What the records of a custom object hold.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
 */
export class CustomObjectFields extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-fields.ts');
  }

  /**
   * Lists the fields of a custom object.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const field of zendesk.customObjects.fields.list('car')) console.log(field.key, field.type);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  list(
    customObject: string | CustomObject,
    query: ListCustomObjectFieldsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectField> {
    return this.paginate('list', { path: [customObject], query, options });
  }

  /**
   * Gets a field of a custom object.
   *
   * Allowed for: Agents.
   *
   * @param customObjectField - The key or the id of the field.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object field.
   *
   * @example
   * ```ts
   * const field = await zendesk.customObjects.fields.get('car', 'color');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  get(
    customObject: string | CustomObject,
    customObjectField: Id | CustomObjectField,
    query: GetCustomObjectFieldQuery = {},
    options: RequestOptions = {},
  ): ApiCall<CustomObjectField> {
    return this.call('get', { path: [customObject, customObjectField], query, options });
  }

  /**
   * Adds a field to a custom object.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.customObjects.fields.create('car', { key: 'color', title: 'Color', type: 'text' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  create(
    customObject: string | CustomObject,
    customObjectField: CustomObjectFieldCreate | CustomObjectField,
    options: RequestOptions = {},
  ): ApiCall<CustomObjectField> {
    return this.call('create', { path: [customObject], body: customObjectField, options });
  }

  /**
   * Changes a field of a custom object.
   *
   * Allowed for: Admins.
   *
   * Of the fields that every object has only `title`, `description` and `properties` can be changed.
   *
   * Options that are left out are removed, and their values from every record.
   *
   * @param customObjectField - The key or the id of the field.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.customObjects.fields.update('car', 'color', { title: 'Paint' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  update(
    customObject: string | CustomObject,
    customObjectField: Id | CustomObjectField,
    changes: CustomObjectFieldUpdate,
    options?: RequestOptions,
  ): ApiCall<CustomObjectField>;
  /**
   * Changes a field of a custom object. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    customObjectField: CustomObjectField,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<CustomObjectField>;
  update(
    customObject: unknown,
    customObjectField: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [customObject, customObjectField], body: changes, options });
  }

  /**
   * Deletes a field of a custom object.
   *
   * Allowed for: Admins.
   *
   * The fields that every object has cannot be deleted.
   *
   * @param customObjectField - The key or the id of the field.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object field.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.fields.delete('car', 'color');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  delete(
    customObject: string | CustomObject,
    customObjectField: Id | CustomObjectField,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [customObject, customObjectField], options });
  }

  /**
   * Sets the order of the fields of a custom object.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.fields.reorder('car', { custom_object_field_ids: [35436, 42, 7] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
   */
  reorder(
    customObject: string | CustomObject,
    body: ReorderCustomObjectFieldBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('reorder', { path: [customObject], body, options });
  }
}
