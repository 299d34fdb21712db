// From specification/support/resources/user-password.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User } from '../objects/user.ts';

/** Body of `users.password.set`. */
export interface SetUserPasswordBody {
  /** The new password. */
  password: string;
}

/** Body of `users.password.change`. */
export interface ChangeUserPasswordBody {
  /** The password until now. */
  previous_password: string;
  /** The new password. */
  password: string;
}

/**
 * The password of a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_passwords/
 */
export class UserPassword extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-password.ts');
  }

  /**
   * Sets the password of a user.
   *
   * Allowed for: Admins.
   *
   * The account must let admins set passwords.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.users.password.set(1159307768, { password: 'correct horse battery staple' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_passwords/#set-a-users-password
   */
  set(user: Id | User | CurrentUser, body: SetUserPasswordBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('set', { path: [user], body, options });
  }

  /**
   * Changes your own password.
   *
   * Allowed for: Agents, End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_passwords/#change-your-password
   */
  change(user: Id | User | CurrentUser, body: ChangeUserPasswordBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('change', { path: [user], body, options });
  }

  /**
   * Lists what a password must meet.
   *
   * Allowed for: Agents, End users. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.users.password.requirements(35436)) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/user_passwords/#list-password-requirements
   */
  requirements(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('requirements', { path: [user], query, options });
  }
}
