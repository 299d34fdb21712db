// From specification/help-center/resources/labels.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ArticleLabel } from '../objects/article-label.ts';

export type { ArticleLabel, ArticleLabelInput, ArticleLabelCreate } from '../objects/article-label.ts';

/** Query of `helpCenter.labels.list`. */
export interface ListHelpCenterLabelsQuery {
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
 * The labels of all articles.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/
 */
export class HelpCenterLabels extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/labels.ts');
  }

  /**
   * Lists the labels of all articles.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleLabel of zendesk.helpCenter.labels.list()) console.log(articleLabel);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#list-all-labels
   */
  list(query: ListHelpCenterLabelsQuery = {}, options: RequestOptions = {}): Paginator<ArticleLabel> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a label.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such label.
   *
   * @example
   * ```ts
   * const articleLabel = await zendesk.helpCenter.labels.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#show-label
   */
  get(
    label: Id | ArticleLabel,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ArticleLabel> {
    return this.call('get', { path: [label], query, options });
  }

  /**
   * Takes a label from all articles and deletes it.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such label.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.labels.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#delete-label
   */
  delete(label: Id | ArticleLabel, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [label], options });
  }
}
