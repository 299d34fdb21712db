// From specification/support/resources/oauth-clients.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { OauthClient, OauthClientCreate, OauthClientInput } from '../objects/oauth-client.ts';

/** Query of `oauth.clients.list`. */
export interface ListOauthClientsQuery {
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

/**
 * Applications that users of the account let act for them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/
 */
export class OauthClients extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/oauth-clients.ts');
  }

  /**
   * Lists the OAuth clients of the account.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const client of zendesk.oauth.clients.list()) console.log(client.identifier);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#list-clients
   */
  list(query: ListOauthClientsQuery = {}, options: RequestOptions = {}): Paginator<OauthClient> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an OAuth client.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such OAuth client.
   *
   * @example
   * ```ts
   * const oauthClient = await zendesk.oauth.clients.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#show-client
   */
  get(
    oauthClient: Id | OauthClient,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OauthClient> {
    return this.call('get', { path: [oauthClient], query, options });
  }

  /**
   * Makes an OAuth client.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * Keep the secret: no later answer shows it whole.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { id } = await zendesk.users.me();
   * if (id === null || id === undefined) throw new Error('The credentials are wrong.');
   * const client = await zendesk.oauth.clients.create({ name: 'Reports', identifier: 'acme_reports', user_id: id });
   * const secret = client.secret;
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#create-client
   */
  create(client: OauthClientCreate | OauthClient, options: RequestOptions = {}): ApiCall<OauthClient> {
    return this.call('create', { body: client, options });
  }

  /**
   * Changes an OAuth client.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such client.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const client = await zendesk.oauth.clients.update(223443, { redirect_uri: ['https://example.com/callback'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#update-client
   */
  update(client: Id | OauthClient, changes: OauthClientInput, options?: RequestOptions): ApiCall<OauthClient>;
  /**
   * Changes an OAuth client. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such client.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#update-client
   */
  update(client: OauthClient, changes?: undefined, options?: RequestOptions): ApiCall<OauthClient>;
  update(client: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [client], body: changes, options });
  }

  /**
   * Deletes an OAuth client.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such OAuth client.
   *
   * @example
   * ```ts
   * await zendesk.oauth.clients.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#delete-client
   */
  delete(oauthClient: Id | OauthClient, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [oauthClient], options });
  }

  /**
   * Gives an OAuth client a new secret.
   *
   * The old one stops working.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * Keep the secret: no later answer shows it whole.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such OAuth client.
   *
   * @example
   * ```ts
   * const { secret } = await zendesk.oauth.clients.generateSecret(223443);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/#generate-secret
   */
  generateSecret(oauthClient: Id | OauthClient, options: RequestOptions = {}): ApiCall<OauthClient> {
    return this.call('generateSecret', { path: [oauthClient], options });
  }
}
