import type { Paginator } from '../pagination/paginator.ts';
import type { RequestOptions } from '../request/types.ts';
import type { Found, SearchKeywords, TypedKeywords } from '../search/keywords.ts';
import { searchArguments } from '../search/search-arguments.ts';
import { Resource } from './resource.ts';

/** A resource that searches records of many types; `R` are its results by the keyword `type`. */
export abstract class SearchResource<R extends object> extends Resource {
  /**
   * Finds everything, however much it is: by the export where one `type` is given, which has no limit and gives the
   * oldest first, else by the list.
   *
   * @throws {SearchLimitError} Without one type, after the last result that the list gives, if there are more.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.search.all({ type: 'ticket', tags: 'printer' })) console.log(ticket.id);
   * ```
   */
  all<K extends TypedKeywords<R>>(keywords: K, options?: RequestOptions): Paginator<Found<R, K>>;
  /**
   * Finds everything that has the text and meets the keywords: by the export where one `type` is given, else by the list.
   *
   * @throws {SearchLimitError} Without one type, after the last result that the list gives, if there are more.
   *
   * @example
   * ```ts
   * for await (const user of zendesk.search.all('example.com', { type: 'user' })) console.log(user.email);
   * ```
   */
  all<K extends TypedKeywords<R>>(text: string, keywords?: K, options?: RequestOptions): Paginator<Found<R, K>>;
  all(text: unknown, keywords?: unknown, options?: unknown): Paginator<never> {
    const { query } = searchArguments(text, keywords, options);
    const isOfOneType = typeof (query as SearchKeywords | undefined)?.type === 'string';
    const { list, export: exported } = this as unknown as SearchMethods;
    return (isOfOneType && exported ? exported : list).call(this, text, keywords, options);
  }
}

/** The methods that a generated resource brings. */
interface SearchMethods {
  list(...parameters: unknown[]): Paginator<never>;
  export?(...parameters: unknown[]): Paginator<never>;
}
