// From specification/help-center/resources/attachments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type FileSource,
  type Id,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ArticleAttachment } from '../objects/article-attachment.ts';

export type { ArticleAttachment } from '../objects/article-attachment.ts';

/** Body of `helpCenter.attachments.create`. */
export interface CreateHelpCenterAttachmentBody {
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
 * The files of articles, and those that belong to no article yet.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/
 */
export class HelpCenterAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/attachments.ts');
  }

  /**
   * Gets an attachment, whatever article it belongs to.
   *
   * Allowed for: Agents, End users who may see the article.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article attachment.
   *
   * @example
   * ```ts
   * const articleAttachment = await zendesk.helpCenter.attachments.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#show-article-attachment
   */
  get(
    articleAttachment: Id | ArticleAttachment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ArticleAttachment> {
    return this.call('get', { path: [articleAttachment], query, options });
  }

  /**
   * Uploads a file that belongs to no article yet.
   *
   * Only signed-in users see it as long as it belongs to no article, and Zendesk deletes old ones from time to time.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * State the `guide_media_id` of a file in the media library: Zendesk is giving up the upload of the file itself.
   *
   * `helpCenter.articles.bulkAttachments` gives it to an article.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#create-unassociated-attachment
   */
  create(fields: CreateHelpCenterAttachmentBody, options: RequestOptions = {}): ApiCall<ArticleAttachment> {
    return this.call('create', { body: fields, options });
  }

  /**
   * Deletes an attachment.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such article attachment.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.attachments.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/#delete-article-attachment
   */
  delete(articleAttachment: Id | ArticleAttachment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [articleAttachment], options });
  }
}
