// From specification/support/resources/sessions.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Session } from '../objects/session.ts';

export type { Session } from '../objects/session.ts';

/** Query of `sessions.list`. */
export interface ListSessionsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Users who are signed in.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/
 */
export class Sessions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/sessions.ts');
  }

  /**
   * Lists the sessions of the account; of one's own where the caller is no admin.
   *
   * Allowed for: Admins, Agents, End users. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const session of zendesk.sessions.list()) console.log(session.user_id, session.last_seen_at);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#list-sessions
   */
  list(query: ListSessionsQuery = {}, options: RequestOptions = {}): Paginator<Session> {
    return this.paginate('list', { query, options });
  }
}
