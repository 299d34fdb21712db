// From specification/support/resources/oauth-tokens.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { GlobalClient } from '../objects/global-client.ts';
import type { GrantTypeToken } from '../objects/grant-type-token.ts';
import type { OauthClient } from '../objects/oauth-client.ts';
import type { OauthToken } from '../objects/oauth-token.ts';

/** Query of `oauth.tokens.list`. */
export interface ListOauthTokensQuery {
  /** Only tokens of this client. */
  client_id?: Id | OauthClient | undefined;
  /** Only tokens of this global client. */
  global_client_id?: Id | GlobalClient | undefined;
  /** Give the tokens of all users of the account. */
  all?: boolean | undefined;
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

/** Body of `oauth.tokens.create`. */
export interface CreateOauthTokenBody {
  /** What the token is given for. */
  grant_type: 'authorization_code' | 'refresh_token' | 'client_credentials';
  /** Identifier of the client. */
  client_id: string;
  /** Secret of the client, where it is a confidential one. */
  client_secret?: string | undefined;
  /** The code that came with the user. It is valid for 120 seconds. */
  code?: string | undefined;
  /** Where the user was sent back to. */
  redirect_uri?: string | undefined;
  /** What the challenge of the code was made of (PKCE). */
  code_verifier?: string | undefined;
  /** The refresh token. */
  refresh_token?: string | undefined;
  /** What the token shall allow, parted by blanks: `read`, `tickets:write`. */
  scope?: string | undefined;
  /** Life of the token in seconds: 301 to 172,799, less than that of the refresh token. */
  expires_in?: number | undefined;
  /** Life of the refresh token in seconds: from 604,801 to 7,775,999; 30 days by default. */
  refresh_token_expires_in?: number | undefined;
}

/**
 * Tokens that let applications act for users.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/
 */
export class OauthTokens extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/oauth-tokens.ts');
  }

  /**
   * Lists the tokens of the signed-in user, or of all users.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * Of each token only the first ten characters are shown.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const token of zendesk.oauth.tokens.list({ all: true })) console.log(token.id, token.used_at);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#list-tokens
   */
  list(query: ListOauthTokensQuery = {}, options: RequestOptions = {}): Paginator<OauthToken> {
    return this.paginate('list', { query, options });
  }

  /**
   * Tells about a token, named by its id.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such OAuth token.
   *
   * @example
   * ```ts
   * const oauthToken = await zendesk.oauth.tokens.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#show-token
   */
  get(
    oauthToken: Id | OauthToken,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OauthToken> {
    return this.call('get', { path: [oauthToken], query, options });
  }

  /**
   * Gets a token for a code, a refresh token or a client secret.
   *
   * The request is made by an application that has no token yet. The old refresh token stops working once a new one is
   * given.
   *
   * Sent without the client's credentials. Not repeated after a broken connection, since it may have been carried out.
   *
   * Compare the `scope` of the answer with what was asked for: a scope that does not exist is granted, and then refused
   * by every request.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const token = await zendesk.oauth.tokens.create({
   *   grant_type: 'client_credentials',
   *   client_id: 'acme_reports',
   *   client_secret: 'the secret',
   *   scope: 'tickets:read',
   * });
   * const reports = zendesk.with({ auth: { oauthToken: token.access_token } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens/#create-token-for-grant-type
   */
  create(body: CreateOauthTokenBody, options: RequestOptions = {}): ApiCall<GrantTypeToken> {
    return this.call('create', { body, options });
  }

  /**
   * Revokes a token.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such OAuth token.
   *
   * @example
   * ```ts
   * await zendesk.oauth.tokens.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#revoke-token
   */
  delete(oauthToken: Id | OauthToken, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [oauthToken], options });
  }

  /**
   * Tells about the token that the client uses.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * The client must use an OAuth token.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { scopes, expires_at } = await zendesk.oauth.tokens.current();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#show-current-token
   */
  current(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<OauthToken> {
    return this.call('current', { query, options });
  }

  /**
   * Revokes the token that the client uses.
   *
   * Every later request of the client is refused.
   *
   * Allowed for: Admins, Agents, End users. Not repeated after a broken connection, since it may have been carried out.
   *
   * The client must use an OAuth token.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.oauth.tokens.revokeCurrent();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#revoke-current-token
   */
  revokeCurrent(options: RequestOptions = {}): ApiCall<void> {
    return this.call('revokeCurrent', { options });
  }
}
