// From specification/support/resources/search.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type ExportCheckpoint,
  type Found,
  type IncrementalExport,
  type LoadedOperations,
  type OpenString,
  type Paginator,
  type RequestOptions,
  type SearchKeywords,
  SearchResource,
  searchArguments,
} from '@zents/runtime';
import type { Group } from '../objects/group.ts';
import type { Organization } from '../objects/organization.ts';
import type { SearchResult } from '../objects/search-result.ts';
import type { Ticket } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';

export type { SearchResult } from '../objects/search-result.ts';

/** What `search` finds. */
export interface SearchResults {
  /** With `type: 'ticket'`. */
  ticket: Ticket;
  /** With `type: 'user'`. */
  user: User;
  /** With `type: 'organization'`. */
  organization: Organization;
  /** With `type: 'group'`. */
  group: Group;
  /** Of any other type. */
  otherwise: SearchResult;
}

/** Keywords of `search.list`, and its parameters. */
export interface ListSearchKeywords extends SearchKeywords {
  /** Type, or types, of the results. Without it they are of all types. */
  type?:
    | 'ticket'
    | 'user'
    | 'organization'
    | 'group'
    | OpenString
    | readonly ('ticket' | 'user' | 'organization' | 'group' | OpenString)[]
    | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'updated_at' | 'created_at' | 'priority' | 'status' | 'ticket_type' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'organizations'
        | 'groups'
        | 'tickets(users)'
        | 'tickets(organizations)'
        | 'tickets(groups)'
      )[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `search.list` on request. */
export interface ListSearchSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['tickets(users)']`. */
  'tickets(users)'?: User[];
  /** Comes with `include: ['tickets(organizations)']`. */
  'tickets(organizations)'?: Organization[];
  /** Comes with `include: ['tickets(groups)']`. */
  'tickets(groups)'?: Group[];
}

/** Keywords of `search.count`, and its parameters. */
export interface CountSearchKeywords extends SearchKeywords {
  /** Type, or types, of the results. Without it they are of all types. */
  type?:
    | 'ticket'
    | 'user'
    | 'organization'
    | 'group'
    | OpenString
    | readonly ('ticket' | 'user' | 'organization' | 'group' | OpenString)[]
    | undefined;
}

/** Keywords of `search.export`, and its parameters. */
export interface ExportSearchKeywords extends SearchKeywords {
  /** Type of the results. */
  type: 'ticket' | 'user' | 'organization' | 'group';
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'organizations'
        | 'groups'
        | 'tickets(users)'
        | 'tickets(organizations)'
        | 'tickets(groups)'
      )[]
    | undefined;
  /** Records a page, at most 1000; by default 100, as larger pages may time out. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from. Without it, everything. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `search.export` on request. */
export interface ExportSearchSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['tickets(users)']`. */
  'tickets(users)'?: User[];
  /** Comes with `include: ['tickets(organizations)']`. */
  'tickets(organizations)'?: Organization[];
  /** Comes with `include: ['tickets(groups)']`. */
  'tickets(groups)'?: Group[];
}

/**
 * Finds tickets, users, organizations and groups.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/
 */
export class Search extends SearchResource<SearchResults> {
  protected override operations(): LoadedOperations {
    return import('../operations/search.ts');
  }

  /**
   * Finds records of any type, the most relevant first.
   *
   * Keywords are the fields of Zendesk's search: `status: 'open'` asks for equality, `created_after` and its like
   * compare, `created_between: [from, to]` is a range, a list means any of its values, `null` means none, and `minus`
   * leaves out what has one of its words. The text goes as it is, the terms behind it in the order of the keywords.
   * What is found is what the search index knows: a new record takes some minutes to get there.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * `search.export`, or `search.all` with a type, gives more than 1000 records.
   *
   * The records that a result refers to come with `include: ['tickets(users)']`, where the results are tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * const wanted = { type: 'ticket', status_less_than: 'solved', minus: 'toner' } as const;
   * for await (const ticket of zendesk.search.list('printer', wanted)) console.log(ticket.subject);
   * ```
   *
   * @example
   * ```ts
   * const may = [new Date('2026-05-01'), new Date('2026-06-01')];
   * for await (const found of zendesk.search.list({ created_between: may })) {
   *   console.log(found.result_type, found.id);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#list-search-results
   */
  list<K extends ListSearchKeywords>(
    keywords: K,
    options?: RequestOptions,
  ): Paginator<Found<SearchResults, K>, ListSearchSideloads>;
  /**
   * Finds records of any type, the most relevant first.
   *
   * Keywords are the fields of Zendesk's search: `status: 'open'` asks for equality, `created_after` and its like
   * compare, `created_between: [from, to]` is a range, a list means any of its values, `null` means none, and `minus`
   * leaves out what has one of its words. The text goes as it is, the terms behind it in the order of the keywords.
   * What is found is what the search index knows: a new record takes some minutes to get there.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * `search.export`, or `search.all` with a type, gives more than 1000 records.
   *
   * The records that a result refers to come with `include: ['tickets(users)']`, where the results are tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * const wanted = { type: 'ticket', status_less_than: 'solved', minus: 'toner' } as const;
   * for await (const ticket of zendesk.search.list('printer', wanted)) console.log(ticket.subject);
   * ```
   *
   * @example
   * ```ts
   * const may = [new Date('2026-05-01'), new Date('2026-06-01')];
   * for await (const found of zendesk.search.list({ created_between: may })) {
   *   console.log(found.result_type, found.id);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#list-search-results
   */
  list<K extends ListSearchKeywords>(
    text: string,
    keywords?: K,
    options?: RequestOptions,
  ): Paginator<Found<SearchResults, K>, ListSearchSideloads>;
  list(text: unknown, keywords?: unknown, options?: unknown): Paginator<never, never> {
    return this.paginate('list', searchArguments(text, keywords, options));
  }

  /**
   * Counts what a search would find.
   *
   * The count is whole, also beyond the 1000 records that a list gives. Keywords that page or sort a list make no
   * difference.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.search.count({ type: 'ticket', status: ['new', 'open'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#show-results-count
   */
  count(keywords: CountSearchKeywords, options?: RequestOptions): ApiCall<number>;
  /**
   * Counts what a search would find.
   *
   * The count is whole, also beyond the 1000 records that a list gives. Keywords that page or sort a list make no
   * difference.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.search.count({ type: 'ticket', status: ['new', 'open'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#show-results-count
   */
  count(text: string, keywords?: CountSearchKeywords, options?: RequestOptions): ApiCall<number>;
  count(text: unknown, keywords?: unknown, options?: unknown): ApiCall<number> {
    return this.call('count', searchArguments(text, keywords, options));
  }

  /**
   * Finds all records of one type, the oldest first.
   *
   * There is no limit to the results, and their order is fixed. Beside the type, a text or a keyword must be given.
   *
   * Allowed for: Agents. Comes in pages of up to 1000 records, none of them twice. `export({ …, from:
   * exported.checkpoint })` goes on where it stopped, within 60 minutes: later it is `CursorExpiredError`. Limit: 100 a
   * minute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.search.export({ type: 'user', created_after: '2026-01-01' });
   * for await (const user of exported) console.log(user.email);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
   */
  export<K extends ExportSearchKeywords>(
    keywords: K,
    options?: RequestOptions,
  ): IncrementalExport<Found<SearchResults, K>, ExportSearchSideloads>;
  /**
   * Finds all records of one type, the oldest first.
   *
   * There is no limit to the results, and their order is fixed. Beside the type, a text or a keyword must be given.
   *
   * Allowed for: Agents. Comes in pages of up to 1000 records, none of them twice. `export({ …, from:
   * exported.checkpoint })` goes on where it stopped, within 60 minutes: later it is `CursorExpiredError`. Limit: 100 a
   * minute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.search.export({ type: 'user', created_after: '2026-01-01' });
   * for await (const user of exported) console.log(user.email);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
   */
  export<K extends ExportSearchKeywords>(
    text: string,
    keywords: K,
    options?: RequestOptions,
  ): IncrementalExport<Found<SearchResults, K>, ExportSearchSideloads>;
  export(text: unknown, keywords?: unknown, options?: unknown): IncrementalExport<never, never> {
    return this.paginateExport('export', searchArguments(text, keywords, options));
  }
}
