// From specification/support/resources/end-user-identities.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Identity, IdentityCreate } from '../objects/identity.ts';
import type { User } from '../objects/user.ts';

/** Query of `endUsers.identities.list`. */
export interface ListEndUserIdentitiesQuery {
  /** Only identities of these types. */
  type?: 'email' | 'phone_number' | readonly ('email' | 'phone_number')[] | undefined;
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
 * The email addresses and phone numbers of an end user, for calls by that end user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/
 */
export class EndUserIdentities extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/end-user-identities.ts');
  }

  /**
   * Lists the identities of an end user.
   *
   * Allowed for: Verified end users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const identity of zendesk.endUsers.identities.list(35436)) console.log(identity);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#list-end-user-identities
   */
  list(
    user: Id | User | CurrentUser,
    query: ListEndUserIdentitiesQuery = {},
    options: RequestOptions = {},
  ): Paginator<Identity> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets an identity of an end user.
   *
   * Allowed for: Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * const identity = await zendesk.endUsers.identities.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#show-end-user-identity
   */
  get(
    user: Id | User | CurrentUser,
    userIdentity: Id | Identity,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Identity> {
    return this.call('get', { path: [user, userIdentity], query, options });
  }

  /**
   * Adds an identity to an end user.
   *
   * Allowed for: Verified end users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#create-end-user-identity
   */
  create(
    user: Id | User | CurrentUser,
    identity: IdentityCreate | Identity,
    options: RequestOptions = {},
  ): ApiCall<Identity> {
    return this.call('create', { path: [user], body: identity, options });
  }

  /**
   * Removes an identity from an end user.
   *
   * Allowed for: Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * await zendesk.endUsers.identities.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#delete-end-user-identity
   */
  delete(user: Id | User | CurrentUser, userIdentity: Id | Identity, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [user, userIdentity], options });
  }

  /**
   * Makes an identity the primary one of an end user.
   *
   * The answer holds all identities of the user, since others change with it.
   *
   * Allowed for: Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * const result = await zendesk.endUsers.identities.makePrimary(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#make-end-user-identity-primary
   */
  makePrimary(
    user: Id | User | CurrentUser,
    userIdentity: Id | Identity,
    options: RequestOptions = {},
  ): ApiCall<Identity[]> {
    return this.call('makePrimary', { path: [user, userIdentity], options });
  }

  /**
   * Sends an email with a link that verifies an identity.
   *
   * Allowed for: Verified end users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * await zendesk.endUsers.identities.requestVerification(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#request-end-user-verification
   */
  requestVerification(
    user: Id | User | CurrentUser,
    userIdentity: Id | Identity,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('requestVerification', { path: [user, userIdentity], options });
  }
}
