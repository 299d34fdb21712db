// From specification/help-center/resources/article-attachments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type FileSource,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ArticleAttachment } from '../objects/article-attachment.ts';
import type { Article } from '../objects/article.ts';

/** Query of `helpCenter.articles.attachments.list`. */
export interface ListArticleAttachmentsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `helpCenter.articles.attachments.inline`. */
export interface InlineArticleAttachmentsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `helpCenter.articles.attachments.block`. */
export interface BlockArticleAttachmentsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `helpCenter.articles.attachments.create`. */
export interface CreateArticleAttachmentBody {
  /** The file, where it is not in the media library yet. */
  file?: FileSource | undefined;
  /** Whether the file is part of the text. Without it, no. */
  inline?: boolean | undefined;
  /** The object of the media library that holds the file. */
  guide_media_id?: string | undefined;
  /** Language of the translation that an inline file belongs to. */
  locale?: string | undefined;
}

/**
 * The files of an article.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/
 */
export class ArticleAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/article-attachments.ts');
  }

  /**
   * Lists the attachments of an article.
   *
   * Allowed for: Agents, End users who may see the article. Paged by cursor, or by offset where the query asks for
   * that: up to 100 records a page. In the `locale` of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleAttachment of zendesk.helpCenter.articles.attachments.list(35436)) {
   *   console.log(articleAttachment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#list-article-attachments
   */
  list(
    article: Id | Article,
    query: ListArticleAttachmentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleAttachment> {
    return this.paginate('list', { path: [article], query, options });
  }

  /**
   * Lists the attachments that are part of the text of an article.
   *
   * Allowed for: Agents, End users who may see the article. Paged by offset: up to 100 records a page. In the `locale`
   * of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleAttachment of zendesk.helpCenter.articles.attachments.inline(35436)) {
   *   console.log(articleAttachment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#list-article-inline-attachments
   */
  inline(
    article: Id | Article,
    query: InlineArticleAttachmentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleAttachment> {
    return this.paginate('inline', { path: [article], query, options });
  }

  /**
   * Lists the attachments that stand below the text of an article.
   *
   * Allowed for: Agents, End users who may see the article. Paged by offset: up to 100 records a page. In the `locale`
   * of the call or the client, if one is stated.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const articleAttachment of zendesk.helpCenter.articles.attachments.block(35436)) {
   *   console.log(articleAttachment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#list-article-block-attachments
   */
  block(
    article: Id | Article,
    query: BlockArticleAttachmentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<ArticleAttachment> {
    return this.paginate('block', { path: [article], query, options });
  }

  /**
   * Gets an attachment of an article.
   *
   * Allowed for: Agents, End users who may see the article.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article or article attachment.
   *
   * @example
   * ```ts
   * const articleAttachment = await zendesk.helpCenter.articles.attachments.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#show-article-attachment-in-article
   */
  get(
    article: Id | Article,
    articleAttachment: Id | ArticleAttachment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ArticleAttachment> {
    return this.call('get', { path: [article, articleAttachment], query, options });
  }

  /**
   * Adds a file to an article.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * State the `guide_media_id` of a file in the media library: Zendesk is giving up the upload of the file itself.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const attachment = await zendesk.helpCenter.articles.attachments.create(35467, {
   *   file: new Blob(['…'], { type: 'text/plain' }),
   *   inline: false,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#create-article-attachment
   */
  create(
    article: Id | Article,
    fields: CreateArticleAttachmentBody,
    options: RequestOptions = {},
  ): ApiCall<ArticleAttachment> {
    return this.call('create', { path: [article], body: fields, options });
  }
}
