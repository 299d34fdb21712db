// From specification/support/resources/user-entitlements.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Entitlements } from '../objects/entitlements.ts';
import type { User } from '../objects/user.ts';

/**
 * What a user may do in each product.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserEntitlements extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-entitlements.ts');
  }

  /**
   * Gets the role of a user in each product.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const entitlements = await zendesk.users.entitlements.full(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#get-full-user-entitlements
   */
  full(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Entitlements> {
    return this.call('full', { path: [user], query, options });
  }
}
