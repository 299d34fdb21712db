// From specification/help-center/resources/articles.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Brand } from '../../support/objects/brand.ts';
import type { User } from '../../support/objects/user.ts';
import type { ArticleAttachment } from '../objects/article-attachment.ts';
import type { Article, ArticleUpdate } from '../objects/article.ts';
import type { Category } from '../objects/category.ts';
import type { Section } from '../objects/section.ts';
import type { Vote } from '../objects/vote.ts';
import { ArticleAttachments } from './article-attachments.ts';
import { ArticleComments } from './article-comments.ts';
import { ArticleLabels } from './article-labels.ts';
import { ArticleSubscriptions } from './article-subscriptions.ts';
import { ArticleTranslations } from './article-translations.ts';
import { ArticleVotes } from './article-votes.ts';

export type { Article, ArticleInput, ArticleCreate, ArticleUpdate } from '../objects/article.ts';

/** Query of `helpCenter.articles.list`. */
export interface ListArticlesQuery {
  /** Only articles that changed after this time. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Only articles that have all of these labels. */
  label_names?: string | readonly string[] | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'position' | 'title' | 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'categories' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.articles.list` on request. */
export interface ListArticlesSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Query of `helpCenter.articles.get`. */
export interface GetArticleQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'categories' | 'translations')[] | undefined;
}

/** What comes along with `helpCenter.articles.get` on request. */
export interface GetArticleSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Query of `helpCenter.articles.incremental`. */
export interface IncrementalArticlesQuery {
  /** The time from which on changes are given. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Only articles that have all of these labels. */
  label_names?: string | readonly string[] | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'categories' | 'translations')[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `helpCenter.articles.incremental` on request. */
export interface IncrementalArticlesSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Query of `helpCenter.articles.search`. */
export interface SearchArticlesQuery {
  /** The text to look for. */
  query?: string | undefined;
  /** Only articles of this category. */
  category?: Id | Category | undefined;
  /** Only articles of this section. */
  section?: Id | Section | undefined;
  /** Only articles with one of these labels. */
  label_names?: string | readonly string[] | undefined;
  /** Only articles in this language. The `locale` of the client does not apply to a search. */
  locale?: string | undefined;
  /** Search the articles of all brands. */
  multibrand?: boolean | undefined;
  /** Only articles of this brand. */
  brand_id?: Id | Brand | undefined;
  /** Only articles made before this day. */
  created_before?: string | Date | undefined;
  /** Only articles made after this day. */
  created_after?: string | Date | undefined;
  /** Only articles made on this day. */
  created_at?: string | Date | undefined;
  /** Only articles that last changed before this day. */
  updated_before?: string | Date | undefined;
  /** Only articles that last changed after this day. */
  updated_after?: string | Date | undefined;
  /** Only articles that last changed on this day. */
  updated_at?: string | Date | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'created_at' | 'updated_at' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'sections' | 'categories' | 'translations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `helpCenter.articles.search` on request. */
export interface SearchArticlesSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['sections']`. */
  sections?: Section[];
  /** Comes with `include: ['categories']`. */
  categories?: Category[];
}

/** Query of `helpCenter.articles.embeddableSearch`. */
export interface EmbeddableSearchArticlesQuery {
  /** The text to look for. */
  query?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `helpCenter.articles.updateSourceLocale`. */
export interface UpdateSourceLocaleArticleBody {
  /** The new main language. */
  article_locale: string;
}

/** Body of `helpCenter.articles.bulkAttachments`. */
export interface BulkAttachmentsArticleBody {
  /** Up to 20 attachments. */
  attachment_ids: readonly (Id | ArticleAttachment)[];
}

/**
 * The texts of the Help Center: reading, searching, changing and archiving them. New ones are made in a section.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export class Articles extends Resource {
  /** The files of an article. */
  readonly attachments: ArticleAttachments = new ArticleAttachments(this.client);

  /** What readers wrote under an article. */
  readonly comments: ArticleComments = new ArticleComments(this.client);

  /** The labels on an article. */
  readonly labels: ArticleLabels = new ArticleLabels(this.client);

  /** Who is told of what is new in an article. */
  readonly subscriptions: ArticleSubscriptions = new ArticleSubscriptions(this.client);

  /** An article in its languages. */
  readonly translations: ArticleTranslations = new ArticleTranslations(this.client);

  /** The votes on an article. */
  readonly votes: ArticleVotes = new ArticleVotes(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/articles.ts');
  }

  /**
   * Lists the articles of the Help Center.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page. Only
   * articles that the one who asks may see. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.articles.list()) console.log(article.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#list-articles
   */
  list(query: ListArticlesQuery = {}, options: RequestOptions = {}): Paginator<Article, ListArticlesSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an article.
   *
   * Allowed for: Anyone. In the `locale` of the call or the client, if one is stated.
   *
   * Who is no agent needs a client with a `locale`.
   *
   * @throws {RecordNotFoundError} If there is no such article.
   *
   * @example
   * ```ts
   * const article = await zendesk.helpCenter.articles.get(35467);
   * console.log(article.title, (await article.author)?.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#show-article
   */
  get(
    article: Id | Article,
    query: GetArticleQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Article, GetArticleSideloads> {
    return this.call('get', { path: [article], query, options });
  }

  /**
   * Changes what an article says of itself: its section, its author, who may see it.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * Title, text and draft belong to its translations and are changed there.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const article = await zendesk.helpCenter.articles.update(35467, { promoted: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#update-article
   */
  update(article: Id | Article, changes: ArticleUpdate, options?: RequestOptions): ApiCall<Article>;
  /**
   * Changes what an article says of itself: its section, its author, who may see it. Sends what changed of the record,
   * which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#update-article
   */
  update(article: Article, changes?: undefined, options?: RequestOptions): ApiCall<Article>;
  update(article: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [article], body: changes, options });
  }

  /**
   * Archives an article.
   *
   * It can be restored in the Help Center, not by the API.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.delete(35467);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#archive-article
   */
  delete(article: Id | Article, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [article], options });
  }

  /**
   * Exports the articles that were made or changed since a time.
   *
   * Allowed for: Agents. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.articles.incremental({ start_time: new Date('2026-01-01') }))
   *   console.log(article.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#list-articles-incrementally
   */
  incremental(
    query: IncrementalArticlesQuery,
    options: RequestOptions = {},
  ): IncrementalExport<Article, IncrementalArticlesSideloads> {
    return this.paginateExport('incremental', { query, options });
  }

  /**
   * Searches the articles.
   *
   * The best matches come first, unless another order is asked for.
   *
   * Allowed for: Anyone. Paged by offset: up to 100 records a page.
   *
   * One of `query`, `category`, `section` and `label_names` must be stated.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 1000 records, if there are more.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.articles.search({ query: 'printer', label_names: ['fire'] }))
   *   console.log(article.title, article.snippet);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/search/#search-articles
   */
  search(query: SearchArticlesQuery = {}, options: RequestOptions = {}): Paginator<Article, SearchArticlesSideloads> {
    return this.paginate('search', { query, options });
  }

  /**
   * Searches the articles, as the web widget does.
   *
   * Paged by offset: up to 100 records a page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const article of zendesk.helpCenter.articles.embeddableSearch()) console.log(article);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
   */
  embeddableSearch(query: EmbeddableSearchArticlesQuery = {}, options: RequestOptions = {}): Paginator<Article> {
    return this.paginate('embeddableSearch', { query, options });
  }

  /**
   * Gives the articles that the Help Center shows first.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @example
   * ```ts
   * const result = await zendesk.helpCenter.articles.featured();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
   */
  featured(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('featured', { query, options });
  }

  /**
   * Makes another translation the main language of an article.
   *
   * The language must be enabled. The former main language becomes a translation.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.updateSourceLocale(35467, { article_locale: 'de' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#update-article-source-locale
   */
  updateSourceLocale(
    article: Id | Article,
    body: UpdateSourceLocaleArticleBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('updateSourceLocale', { path: [article], body, options });
  }

  /**
   * Adds attachments that belong to no article yet to this one.
   *
   * Allowed for: Agents. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.articles.bulkAttachments(35467, { attachment_ids: [10002, 10003] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#associate-attachments-in-bulk-to-article
   */
  bulkAttachments(
    article: Id | Article,
    body: BulkAttachmentsArticleBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('bulkAttachments', { path: [article], body, options });
  }

  /**
   * Votes for an article.
   *
   * A vote that the user gave before is changed.
   *
   * Allowed for: End users. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   *
   * @example
   * ```ts
   * const vote = await zendesk.helpCenter.articles.up(35467);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#upvote-article
   */
  up(article: Id | Article, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('up', { path: [article], options });
  }

  /**
   * Votes against an article.
   *
   * A vote that the user gave before is changed.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   *
   * @example
   * ```ts
   * const vote = await zendesk.helpCenter.articles.down(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/#downvote-article
   */
  down(article: Id | Article, options: RequestOptions = {}): ApiCall<Vote> {
    return this.call('down', { path: [article], options });
  }
}
