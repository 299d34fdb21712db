// From specification/help-center/resources/article-labels.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ArticleLabel, ArticleLabelCreate } from '../objects/article-label.ts';
import type { Article } from '../objects/article.ts';

/** Query of `helpCenter.articles.labels.list`. */
export interface ListArticleLabelsQuery {
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
 * The labels on an article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/
 */
export class ArticleLabels extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/article-labels.ts');
  }

  /**
   * Lists the labels on an article.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. In the
   * `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleLabel of zendesk.helpCenter.articles.labels.list(35436)) {
   *   console.log(articleLabel);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#list-article-labels
   */
  list(
    article: Id | Article,
    query: ListArticleLabelsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleLabel> {
    return this.paginate('list', { path: [article], query, options });
  }

  /**
   * Puts a label on an article.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out. In the `locale` of
   * the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const label = await zendesk.helpCenter.articles.labels.create(35467, { name: 'printer' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#create-label
   */
  create(
    article: Id | Article,
    label: ArticleLabelCreate | ArticleLabel,
    options: RequestOptions = {},
  ): ApiCall<ArticleLabel> {
    return this.call('create', { path: [article], body: label, options });
  }

  /**
   * Takes a label from an article.
   *
   * Other articles keep it.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or label.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.labels.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/#delete-label-from-article
   */
  delete(article: Id | Article, label: Id | ArticleLabel, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [article, label], options });
  }
}
