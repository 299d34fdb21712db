// From specification/support/resources/api-tokens.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ApiToken, ApiTokenInput } from '../objects/api-token.ts';

export type { ApiToken, ApiTokenInput } from '../objects/api-token.ts';

/** Passwords for programs. */
export class ApiTokens extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/api-tokens.ts');
  }

  /**
   * Lists the API tokens of the account.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const apiToken of zendesk.apiTokens.list()) console.log(apiToken);
   * ```
   *
   * @deprecated API tokens stop working on 2027-04-30: use `oauth.clients` and `oauth.tokens`.
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ApiToken> {
    return this.paginate('list', { query, options });
  }

  /**
   * Makes an API token.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @deprecated API tokens stop working on 2027-04-30: use `oauth.clients` and `oauth.tokens`.
   */
  create(apiToken: ApiTokenInput | ApiToken, options: RequestOptions = {}): ApiCall<ApiToken> {
    return this.call('create', { body: apiToken, options });
  }

  /**
   * Changes an API token.
   *
   * Allowed for: Admins.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such API token.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @deprecated API tokens stop working on 2027-04-30: use `oauth.clients` and `oauth.tokens`.
   */
  update(apiToken: Id | ApiToken, changes: ApiTokenInput, options?: RequestOptions): ApiCall<ApiToken>;
  /**
   * Changes an API token. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such API token.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(apiToken: ApiToken, changes?: undefined, options?: RequestOptions): ApiCall<ApiToken>;
  update(apiToken: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [apiToken], body: changes, options });
  }

  /**
   * Deletes an API token.
   *
   * Allowed for: Admins.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such API token.
   *
   * @example
   * ```ts
   * await zendesk.apiTokens.delete(35436);
   * ```
   *
   * @deprecated API tokens stop working on 2027-04-30: use `oauth.clients` and `oauth.tokens`.
   */
  delete(apiToken: Id | ApiToken, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [apiToken], options });
  }
}
