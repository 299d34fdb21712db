// From specification/support/resources/user-tags.json by `npm run generate`. Do not edit.
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

/**
 * The tags of a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class UserTags extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-tags.ts');
  }

  /**
   * Lists the tags of a user.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.users.tags.list(35436)) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#list-user-tags
   */
  list(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Replaces the tags of a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#set-user-tags
   */
  set(user: Id | User | CurrentUser, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('set', { path: [user], body: tags, options });
  }

  /**
   * Adds tags to a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#add-user-tags
   */
  add(user: Id | User | CurrentUser, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('add', { path: [user], body: tags, options });
  }

  /**
   * Removes tags from a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#remove-user-tags
   */
  remove(user: Id | User | CurrentUser, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('remove', { path: [user], body: tags, options });
  }
}
