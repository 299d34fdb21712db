// From specification/support/resources/user-fields.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { UserField, UserFieldCreate, UserFieldUpdate } from '../objects/user-field.ts';
import { UserFieldOptions } from './user-field-options.ts';

export type { UserField, UserFieldInput, UserFieldCreate, UserFieldUpdate } from '../objects/user-field.ts';

/** Query of `userFields.list`. */
export interface ListUserFieldsQuery {
  /** Fill dynamic content into titles and descriptions. */
  resolve_dc?: boolean | undefined;
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `userFields.reorder`. */
export interface ReorderUserFieldBody {
  /** The fields in their order. */
  user_field_ids: readonly (Id | UserField)[];
}

/** Query of `userFields.listByKey`. */
export interface ListByKeyUserFieldsQuery {
  /** The keys of the fields. */
  keys: string | readonly string[];
}

/**
 * The fields of your own that users have.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/
 */
export class UserFields extends Resource {
  /** The choices of a dropdown field of users. */
  readonly options: UserFieldOptions = new UserFieldOptions(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/user-fields.ts');
  }

  /**
   * Lists the fields of your own that users have.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const field of zendesk.userFields.list()) console.log(field.key, field.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#list-user-fields
   */
  list(query: ListUserFieldsQuery = {}, options: RequestOptions = {}): Paginator<UserField> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a field of users.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   *
   * @example
   * ```ts
   * const field = await zendesk.userFields.get(7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#show-user-field
   */
  get(
    userField: Id | UserField,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<UserField> {
    return this.call('get', { path: [userField], query, options });
  }

  /**
   * Makes a field for users.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.userFields.create({ key: 'nickname', type: 'text', title: 'Nickname' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#create-user-field
   */
  create(userField: UserFieldCreate | UserField, options: RequestOptions = {}): ApiCall<UserField> {
    return this.call('create', { body: userField, options });
  }

  /**
   * Changes a field of users.
   *
   * Where a choice changes, all choices are sent with their ids: one that is left out is removed from the field and
   * from every record.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.userFields.update(7, { title: 'Nicknames' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#update-user-field
   */
  update(userField: Id | UserField, changes: UserFieldUpdate, options?: RequestOptions): ApiCall<UserField>;
  /**
   * Changes a field of users. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#update-user-field
   */
  update(userField: UserField, changes?: undefined, options?: RequestOptions): ApiCall<UserField>;
  update(userField: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [userField], body: changes, options });
  }

  /**
   * Deletes a field of users.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user field.
   *
   * @example
   * ```ts
   * await zendesk.userFields.delete(7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#delete-user-field
   */
  delete(userField: Id | UserField, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [userField], options });
  }

  /**
   * Puts the fields of users into an order.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.userFields.reorder({ user_field_ids: [8, 7] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#reorder-user-field
   */
  reorder(body: ReorderUserFieldBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }

  /**
   * Lists the fields of users that have given keys.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const fields = await zendesk.userFields.listByKey({ keys: ['nickname', 'size'] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#show-many-user-fields
   */
  listByKey(query: ListByKeyUserFieldsQuery, options: RequestOptions = {}): Paginator<UserField> {
    return this.paginate('listByKey', { query, options });
  }
}
