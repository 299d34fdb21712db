// From specification/support/resources/user-sessions.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../objects/current-user.ts';
import type { Session } from '../objects/session.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.sessions.list`. */
export interface ListUserSessionsQuery {
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
 * Sessions of a user.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/
 */
export class UserSessions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-sessions.ts');
  }

  /**
   * Lists the sessions of a user.
   *
   * Allowed for: Admins, Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const session of zendesk.users.sessions.list(35436)) console.log(session);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#list-sessions
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserSessionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Session> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets a session.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or session.
   *
   * @example
   * ```ts
   * const session = await zendesk.users.sessions.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#show-session
   */
  get(
    user: Id | User | CurrentUser,
    session: Id | Session,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Session> {
    return this.call('get', { path: [user, session], query, options });
  }

  /**
   * Ends a session.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or session.
   *
   * @example
   * ```ts
   * await zendesk.users.sessions.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#delete-session
   */
  delete(user: Id | User | CurrentUser, session: Id | Session, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [user, session], options });
  }

  /**
   * Ends all sessions of a user.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * `users.logoutMany` does it for up to 100 users at once.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * await zendesk.users.sessions.bulkDelete(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#bulk-delete-sessions
   */
  bulkDelete(user: Id | User | CurrentUser, options: RequestOptions = {}): ApiCall<void> {
    return this.call('bulkDelete', { path: [user], options });
  }
}
