// From specification/support/resources/end-users.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User, UserInput } from '../objects/user.ts';
import { EndUserIdentities } from './end-user-identities.ts';

export type { User, UserInput, UserCreate } from '../objects/user.ts';

/**
 * End users as they see themselves.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class EndUsers extends Resource {
  /** The email addresses and phone numbers of an end user, for calls by that end user. */
  readonly identities: EndUserIdentities = new EndUserIdentities(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/end-users.ts');
  }

  /**
   * Gets an end user, as they see themselves.
   *
   * Allowed for: Agents, Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const user = await zendesk.endUsers.get(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  get(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<User> {
    return this.call('get', { path: [user], query, options });
  }

  /**
   * Changes an end user, as they may change themselves.
   *
   * Allowed for: Agents, Verified end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.endUsers.update(1159307768, { phone: '+49 123 456' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
   */
  update(user: Id | User | CurrentUser, changes: UserInput, options?: RequestOptions): ApiCall<User>;
  /**
   * Changes an end user, as they may change themselves. Sends what changed of the record, which afterwards is as the
   * answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(user: User, changes?: undefined, options?: RequestOptions): ApiCall<User>;
  update(user: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [user], body: changes, options });
  }
}
