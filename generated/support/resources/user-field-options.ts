// From specification/support/resources/user-field-options.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CustomFieldOption, CustomFieldOptionCreate } from '../objects/custom-field-option.ts';
import type { UserField } from '../objects/user-field.ts';

/** Query of `userFields.options.list`. */
export interface ListUserFieldOptionsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The choices of a dropdown field of users.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/
 */
export class UserFieldOptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-field-options.ts');
  }

  /**
   * Lists the choices of a dropdown field.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const option of zendesk.userFields.options.list(34)) console.log(option.name, option.value);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#list-user-field-options
   */
  list(
    userField: Id | UserField,
    query: ListUserFieldOptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomFieldOption> {
    return this.paginate('list', { path: [userField], query, options });
  }

  /**
   * Gets a choice of a dropdown field.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field or custom field option.
   *
   * @example
   * ```ts
   * const customFieldOption = await zendesk.userFields.options.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#show-a-user-field-option
   */
  get(
    userField: Id | UserField,
    userFieldOption: Id | CustomFieldOption,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CustomFieldOption> {
    return this.call('get', { path: [userField, userFieldOption], query, options });
  }

  /**
   * Adds a choice to a dropdown field, or changes the one whose id is stated.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const option = await zendesk.userFields.options.createOrUpdate(34, { name: 'Green', value: 'colour_green' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#create-or-update-a-user-field-option
   */
  createOrUpdate(
    userField: Id | UserField,
    customFieldOption: CustomFieldOptionCreate | CustomFieldOption,
    options: RequestOptions = {},
  ): ApiCall<CustomFieldOption> {
    return this.call('createOrUpdate', { path: [userField], body: customFieldOption, options });
  }

  /**
   * Removes a choice from a dropdown field.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field or custom field option.
   *
   * @example
   * ```ts
   * await zendesk.userFields.options.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#delete-user-field-option
   */
  delete(
    userField: Id | UserField,
    userFieldOption: Id | CustomFieldOption,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [userField, userFieldOption], options });
  }
}
