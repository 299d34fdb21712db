// From specification/support/resources/saved-searches.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { SavedSearch, SavedSearchCreate, SavedSearchInput } from '../objects/saved-search.ts';

export type { SavedSearch, SavedSearchInput, SavedSearchCreate } from '../objects/saved-search.ts';

/** Searches that agents keep, each their own. */
export class SavedSearches extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/saved-searches.ts');
  }

  /**
   * Lists the searches that the signed-in agent keeps.
   *
   * Allowed for: Agents. Comes as one page. Leaves out other agents' searches.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const savedSearch of zendesk.savedSearches.list()) console.log(savedSearch);
   * ```
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<SavedSearch> {
    return this.paginate('list', { query, options });
  }

  /**
   * Keeps a search.
   *
   * An agent keeps up to 20.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const search = await zendesk.savedSearches.create({
   *   name: 'Printers',
   *   type: 'ticket',
   *   query: 'printer status:open',
   * });
   * ```
   */
  create(savedSearch: SavedSearchCreate | SavedSearch, options: RequestOptions = {}): ApiCall<SavedSearch> {
    return this.call('create', { body: savedSearch, options });
  }

  /**
   * Changes a search that the signed-in agent keeps.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such saved search.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(savedSearch: string | SavedSearch, changes: SavedSearchInput, options?: RequestOptions): ApiCall<SavedSearch>;
  /**
   * Changes a search that the signed-in agent keeps. Sends what changed of the record, which afterwards is as the
   * answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such saved search.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(savedSearch: SavedSearch, changes?: undefined, options?: RequestOptions): ApiCall<SavedSearch>;
  update(savedSearch: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [savedSearch], body: changes, options });
  }

  /**
   * Forgets a search that the signed-in agent keeps.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such saved search.
   *
   * @example
   * ```ts
   * await zendesk.savedSearches.delete('id');
   * ```
   */
  delete(savedSearch: string | SavedSearch, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [savedSearch], options });
  }
}
