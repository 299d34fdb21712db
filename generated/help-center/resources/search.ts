// From specification/help-center/resources/search.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Brand } from '../../support/objects/brand.ts';
import type { Category } from '../objects/category.ts';
import type { CommunityTopic } from '../objects/community-topic.ts';
import type { Section } from '../objects/section.ts';
import type { UnifiedSearchResult } from '../objects/unified-search-result.ts';

export type { UnifiedSearchResult } from '../objects/unified-search-result.ts';

/** Query of `helpCenter.search.list`. */
export interface ListHelpCenterSearchQuery {
  /** The text to look for. */
  query?: string | undefined;
  /** The languages to search in. */
  'filter[locales]': string | readonly string[];
  /** Only articles of these categories. */
  'filter[category_ids]'?: Id | Category | readonly (Id | Category)[] | undefined;
  /** Only articles of these sections. */
  'filter[section_ids]'?: Id | Section | readonly (Id | Section)[] | undefined;
  /** Only posts of these topics. */
  'filter[topic_ids]'?: Id | CommunityTopic | readonly (Id | CommunityTopic)[] | undefined;
  /** Only external content of these sources. */
  'filter[external_source_ids]'?: string | readonly string[] | undefined;
  /** Only what belongs to these brands. Without it, to any. */
  'filter[brand_ids]'?: Id | Brand | readonly (Id | Brand)[] | undefined;
  /** Only content of these types. For external content state its sources. */
  'filter[content_types]'?: 'ARTICLE' | 'POST' | readonly ('ARTICLE' | 'POST')[] | undefined;
  /** Records a page, at most and by default 50. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Search over articles, posts and external content at once.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/search/
 */
export class HelpCenterSearch extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/search.ts');
  }

  /**
   * Searches articles, posts and external content.
   *
   * Paged by cursor: up to 50 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const result of zendesk.helpCenter.search.list({ query: 'printer', 'filter[locales]': ['en-us'] }))
   *   console.log(result.title, result.url);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/search/#unified-search
   */
  list(query: ListHelpCenterSearchQuery, options: RequestOptions = {}): Paginator<UnifiedSearchResult> {
    return this.paginate('list', { query, options });
  }
}
