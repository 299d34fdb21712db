// From specification/support/resources/current-user-oauth-clients.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { OauthClient } from '../objects/oauth-client.ts';

/** Query of `users.oauth.clients.list`. */
export interface ListCurrentUserOauthClientsQuery {
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
 * Applications that the signed-in user made.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/
 */
export class CurrentUserOauthClients extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/current-user-oauth-clients.ts');
  }

  /**
   * Lists the OAuth clients that the signed-in user made.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const oauthClient of zendesk.users.oauth.clients.list()) console.log(oauthClient);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#list-current-users-clients
   */
  list(query: ListCurrentUserOauthClientsQuery = {}, options: RequestOptions = {}): Paginator<OauthClient> {
    return this.paginate('list', { query, options });
  }
}
