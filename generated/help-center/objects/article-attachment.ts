// From specification/help-center/objects/article-attachment.json by `npm run generate`. Do not edit.
import { DownloadableModel, type ObjectSchema } from '@zents/runtime';
import { articleLink } from '../links.ts';
import type { Article } from './article.ts';

/**
 * A file that belongs to an article, inside its text or listed below it.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_attachments/
 */
export class ArticleAttachment extends DownloadableModel {
  static override schema(): ObjectSchema {
    return {
      object: 'ArticleAttachment',
      resource: () => import('../resources/attachments.ts').then((module) => module.HelpCenterAttachments),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        article_id: { type: 'integer', access: 'read', nullable: true, references: articleLink, accessor: 'article' },
        file_name: { type: 'string', access: 'read' },
        display_file_name: { type: 'string', access: 'read', nullable: true },
        content_url: { type: 'string', access: 'read' },
        relative_path: { type: 'string', access: 'read', nullable: true },
        content_type: { type: 'string', access: 'read' },
        size: { type: 'integer', access: 'read' },
        inline: { type: 'boolean', access: 'read' },
        locale: { type: 'string', access: 'read', nullable: true },
        guide_media_id: { type: 'string', access: 'read', nullable: true },
        legacy: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ArticleAttachment {
  /** Assigned by Zendesk when the attachment is made. Read-only. */
  readonly id: number;
  /** Address of the attachment in the API. Read-only. */
  readonly url: string;
  /** The article; null as long as there is none. Read-only. */
  readonly article_id: number | null;
  /** The article; null as long as there is none. Loaded when awaited: one request each. Null where there is none. */
  get article(): Promise<Article | null>;
  /** Name of the file. Read-only. */
  readonly file_name: string;
  /** Name of the file as readers see it. Read-only. */
  readonly display_file_name: string | null | undefined;
  /** Address of the file itself. Read-only. */
  readonly content_url: string;
  /** The same address without the host. Read-only. */
  readonly relative_path: string | null | undefined;
  /** Media type of the file. Read-only. */
  readonly content_type: string;
  /** Size in bytes. Read-only. */
  readonly size: number;
  /** Whether the file is part of the text, not listed below it. Read-only. */
  readonly inline: boolean;
  /** Language of the translation that an inline file belongs to. Read-only. */
  readonly locale: string | null | undefined;
  /** The object of the media library that holds the file. Read-only. */
  readonly guide_media_id: string | null | undefined;
  /** Whether it was made by an older version of the Help Center. Read-only. */
  readonly legacy: boolean | undefined;
  /** When the attachment was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the attachment last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
