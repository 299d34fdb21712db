// From specification/support/resources/user-identities.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Identity, IdentityCreate, IdentityUpdate } from '../objects/identity.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.identities.list`. */
export interface ListUserIdentitiesQuery {
  /** Only identities of these types. */
  type?:
    | 'agent_forwarding'
    | 'any_channel'
    | 'email'
    | 'facebook'
    | 'foreign'
    | 'messaging'
    | 'microsoft'
    | 'phone_number'
    | 'sdk'
    | 'twitter'
    | readonly (
        | 'agent_forwarding'
        | 'any_channel'
        | 'email'
        | 'facebook'
        | 'foreign'
        | 'messaging'
        | 'microsoft'
        | 'phone_number'
        | 'sdk'
        | 'twitter'
      )[]
    | undefined;
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

/**
 * The email addresses, phone numbers and other accounts of a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/
 */
export class UserIdentities extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-identities.ts');
  }

  /**
   * Lists the identities of a user.
   *
   * Allowed for: Agents, Verified end users. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const identity of zendesk.users.identities.list(1159307768)) console.log(identity.type, identity.value);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#list-identities
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserIdentitiesQuery = {},
    options: RequestOptions = {},
  ): Paginator<Identity> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets an identity of a user.
   *
   * Allowed for: Agents, Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * const identity = await zendesk.users.identities.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#show-identity
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
   * Adds an identity to a user.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const identity = await zendesk.users.identities.create(1159307768, { type: 'email', value: 'ada@example.org' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#create-identity
   */
  create(
    user: Id | User | CurrentUser,
    identity: IdentityCreate | Identity,
    options: RequestOptions = {},
  ): ApiCall<Identity> {
    return this.call('create', { path: [user], body: identity, options });
  }

  /**
   * Changes the value of an identity, or whether it is verified.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#update-identity
   */
  update(
    user: Id | User | CurrentUser,
    identity: Id | Identity,
    changes: IdentityUpdate,
    options?: RequestOptions,
  ): ApiCall<Identity>;
  /**
   * Changes the value of an identity, or whether it is verified. Sends what changed of the record, which afterwards is
   * as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#update-identity
   */
  update(
    user: Id | User | CurrentUser,
    identity: Identity,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Identity>;
  update(user: unknown, identity: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [user, identity], body: changes, options });
  }

  /**
   * Removes an identity from a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * await zendesk.users.identities.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#delete-identity
   */
  delete(user: Id | User | CurrentUser, userIdentity: Id | Identity, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [user, userIdentity], options });
  }

  /**
   * Makes an identity the primary one of a user.
   *
   * The answer holds all identities of the user, since others change with it.
   *
   * Allowed for: Agents, Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * const identities = await zendesk.users.identities.makePrimary(1159307768, 77938);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#make-identity-primary
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
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * await zendesk.users.identities.requestVerification(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#request-user-verification
   */
  requestVerification(
    user: Id | User | CurrentUser,
    userIdentity: Id | Identity,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('requestVerification', { path: [user, userIdentity], options });
  }

  /**
   * Marks an identity as verified.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or identity.
   *
   * @example
   * ```ts
   * const identity = await zendesk.users.identities.verify(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/#verify-identity
   */
  verify(user: Id | User | CurrentUser, userIdentity: Id | Identity, options: RequestOptions = {}): ApiCall<Identity> {
    return this.call('verify', { path: [user, userIdentity], options });
  }
}
