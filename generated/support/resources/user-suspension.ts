// From specification/support/resources/user-suspension.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User } from '../objects/user.ts';

/** Body of `users.suspension.create`. */
export interface CreateUserSuspensionBody {
}

/** Body of `users.suspension.update`. */
export interface UpdateUserSuspensionBody {
}

/**
 * The suspension of a user, channel by channel.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserSuspension extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-suspension.ts');
  }

  /**
   * Gets the suspension of a user.
   *
   * Allowed for: Admins, Agents.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const result = await zendesk.users.suspension.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  get(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('get', { path: [user], query, options });
  }

  /**
   * Suspends a user.
   *
   * Allowed for: Admins, Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  create(
    user: Id | User | CurrentUser,
    body: CreateUserSuspensionBody,
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('create', { path: [user], body, options });
  }

  /**
   * Changes the suspension of a user.
   *
   * Allowed for: Admins, Agents.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  update(
    user: Id | User | CurrentUser,
    body: UpdateUserSuspensionBody,
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('update', { path: [user], body, options });
  }

  /**
   * Ends the suspension of a user.
   *
   * Allowed for: Admins, Agents.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * await zendesk.users.suspension.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  delete(user: Id | User | CurrentUser, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [user], options });
  }
}
