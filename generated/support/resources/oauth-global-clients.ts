// From specification/support/resources/oauth-global-clients.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { GlobalClientTokenSummary } from '../objects/global-client-token-summary.ts';
import type { GlobalClient } from '../objects/global-client.ts';

/** Query of `oauth.globalClients.list`. */
export interface ListOauthGlobalClientsQuery {
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

/** Query of `oauth.globalClients.tokenSummary`. */
export interface TokenSummaryOauthGlobalClientsQuery {
  /** Only this client. */
  global_client_id?: Id | GlobalClient | undefined;
  /** Count expired tokens, too. */
  include_expired?: boolean | undefined;
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
 * Applications of other accounts that users of this one let act for them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/global_clients/
 */
export class OauthGlobalClients extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/oauth-global-clients.ts');
  }

  /**
   * Lists the global clients that users of the account have authorised.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const globalClient of zendesk.oauth.globalClients.list()) console.log(globalClient);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/global_clients/
   */
  list(query: ListOauthGlobalClientsQuery = {}, options: RequestOptions = {}): Paginator<GlobalClient> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a global client.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such global client.
   *
   * @example
   * ```ts
   * const globalClient = await zendesk.oauth.globalClients.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/global_clients/
   */
  get(
    globalClient: Id | GlobalClient,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<GlobalClient> {
    return this.call('get', { path: [globalClient], query, options });
  }

  /**
   * Counts the tokens of each global client.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const { id, tokens_count } of zendesk.oauth.globalClients.tokenSummary()) console.log(id, tokens_count);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/global_clients/
   */
  tokenSummary(
    query: TokenSummaryOauthGlobalClientsQuery = {},
    options: RequestOptions = {},
  ): Paginator<GlobalClientTokenSummary> {
    return this.paginate('tokenSummary', { query, options });
  }
}
