// From specification/support/resources/tags.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { Tag } from '../objects/tag.ts';

export type { Tag } from '../objects/tag.ts';

/** Query of `tags.list`. */
export interface ListTagsQuery {
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

/** Query of `tags.autocomplete`. */
export interface AutocompleteTagsQuery {
  /** What the tag begins with, at least two characters. */
  name: string;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `tags.autocompleteByBody`. */
export interface AutocompleteByBodyTagBody {
  /** What the tag begins with, at least two characters. */
  name: string;
}

/**
 * The tags of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class Tags extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/tags.ts');
  }

  /**
   * Lists the 20,000 tags that were used most in the last 60 days.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Lists
   * at most 20,000 tags of the last 60 days.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const tag of zendesk.tags.list()) console.log(tag.name, tag.count);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#list-tags
   */
  list(query: ListTagsQuery = {}, options: RequestOptions = {}): Paginator<Tag> {
    return this.paginate('list', { query, options });
  }

  /**
   * Counts the tags of the account.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.tags.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#count-tags
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Lists tags that begin with a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const tags = await zendesk.tags.autocomplete({ name: 'pri' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#search-tags
   */
  autocomplete(query: AutocompleteTagsQuery, options: RequestOptions = {}): Paginator<string> {
    return this.paginate('autocomplete', { query, options });
  }

  /**
   * Does the same as `autocomplete`, with the text in the body, where it leaves no trace in logs.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#search-tags-by-request-body
   */
  autocompleteByBody(body: AutocompleteByBodyTagBody, options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('autocompleteByBody', { body, options });
  }
}
