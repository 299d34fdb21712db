// From specification/help-center/objects/article.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import { contentTagLink, managementPermissionGroupLink, sectionLink, userSegmentLink } from '../links.ts';
import type { ContentTag } from './content-tag.ts';
import type { ManagementPermissionGroup } from './management-permission-group.ts';
import type { Section } from './section.ts';
import { Translation, type TranslationInput } from './translation.ts';
import type { UserSegment } from './user-segment.ts';

/** What a request may state of an Article. */
export interface ArticleInput {
  /** Its title. After the making it is changed by the translation. Only when the record is made. */
  title?: string | undefined;
  /**
   * The text in HTML; unsafe tags are taken out. After the making it is changed by the translation. Only when the
   * record is made.
   */
  body?: string | null | undefined;
  /** Language that the article is shown in. Only when the record is made. */
  locale?: string | undefined;
  /** Who wrote it. Without it, the user who makes the article. */
  author_id?: Id | null | undefined;
  /** In place of `author_id`: a record, or its id. */
  author?: User | CurrentUser | Id | null | undefined;
  /** The section that it is in. */
  section_id?: Id | undefined;
  /** In place of `section_id`: a record, or its id. */
  section?: Section | Id | undefined;
  /** The permission group that says who may edit and publish it. */
  permission_group_id?: Id | null | undefined;
  /** In place of `permission_group_id`: a record, or its id. */
  permission_group?: ManagementPermissionGroup | Id | null | undefined;
  /** The user segment that may see it; null for everyone. A new article needs this or `user_segment_ids`. */
  user_segment_id?: Id | null | undefined;
  /** In place of `user_segment_id`: a record, or its id. */
  user_segment?: UserSegment | Id | null | undefined;
  /** The user segments that may see it; empty for everyone. More than one needs an Enterprise plan. */
  user_segment_ids?: readonly Id[] | undefined;
  /** In place of `user_segment_ids`: records, or their ids. */
  user_segments?: readonly (UserSegment | Id)[] | undefined;
  /** The content tags on it. */
  content_tag_ids?: readonly string[] | undefined;
  /** In place of `content_tag_ids`: records, or their ids. */
  content_tags?: readonly (ContentTag | string)[] | undefined;
  /** The labels on it. Not on all plans. */
  label_names?: readonly string[] | undefined;
  /**
   * Whether its translation in this language is a draft. After the making it is changed by the translation. Only when
   * the record is made.
   */
  draft?: boolean | undefined;
  /** Whether it is shown before the others. */
  promoted?: boolean | undefined;
  /** Its place in the list of articles; 0 unless stated. */
  position?: number | undefined;
  /** Whether readers cannot comment on it. */
  comments_disabled?: boolean | undefined;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Only when the record
   * is made.
   */
  translations?: readonly (Translation | TranslationInput)[] | undefined;
}

/** What a request states that makes an Article. */
export type ArticleCreate = ArticleInput & {
  title: string;
  locale: string;
};

/** What a request may state that changes an Article. */
export type ArticleUpdate = Omit<ArticleInput, 'title' | 'body' | 'locale' | 'draft' | 'translations'>;

/**
 * A text of the Help Center, in one language. Its other languages are its translations.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export class Article extends Model<ArticleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Article',
      resource: () => import('../resources/articles.ts').then((module) => module.Articles),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        title: { type: 'string', access: 'create' },
        name: { type: 'string', access: 'read' },
        body: { type: 'string', access: 'create', nullable: true },
        locale: { type: 'string', access: 'create' },
        source_locale: { type: 'string', access: 'read' },
        author_id: { type: 'integer', nullable: true, references: userLink, accessor: 'author' },
        section_id: { type: 'integer', references: sectionLink, accessor: 'section' },
        permission_group_id: {
          type: 'integer',
          nullable: true,
          references: managementPermissionGroupLink,
          accessor: 'permission_group',
        },
        user_segment_id: { type: 'integer', nullable: true, references: userSegmentLink, accessor: 'user_segment' },
        user_segment_ids: { type: 'integer[]', references: userSegmentLink, accessor: 'user_segments' },
        content_tag_ids: { type: 'string[]', references: contentTagLink, accessor: 'content_tags' },
        label_names: 'string[]',
        draft: { type: 'boolean', access: 'create' },
        promoted: 'boolean',
        position: 'integer',
        comments_disabled: 'boolean',
        vote_sum: { type: 'integer', access: 'read' },
        vote_count: { type: 'integer', access: 'read' },
        outdated: { type: 'boolean', access: 'read' },
        outdated_locales: { type: 'string[]', access: 'read' },
        translations: { model: () => Translation, list: true, access: 'create' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        edited_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'edited' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        result_type: { type: 'string', access: 'read' },
        snippet: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Article {
  /** Assigned by Zendesk when the article is made. Read-only. */
  readonly id: number;
  /** Address of the article in the API. Read-only. */
  readonly url: string;
  /** Address of the article in the Help Center. Read-only. */
  readonly html_url: string;
  /** Its title. After the making it is changed by the translation. Can only be stated when the record is made. */
  title: string;
  /** The title again, as older accounts call it. Read-only. */
  readonly name: string | undefined;
  /**
   * The text in HTML; unsafe tags are taken out. After the making it is changed by the translation. Can only be stated
   * when the record is made.
   */
  body: string | null;
  /** Language that the article is shown in. Can only be stated when the record is made. */
  locale: string;
  /** The main language of the article. Read-only. */
  readonly source_locale: string;
  /** Who wrote it. Without it, the user who makes the article. */
  author_id: number | null;
  /**
   * Who wrote it. Without it, the user who makes the article. Loaded when awaited: for all records of a page at once,
   * in batches of up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  set author(value: User | CurrentUser | Id | null);
  /** The section that it is in. */
  section_id: number;
  /**
   * The section that it is in. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get section(): Promise<Section | null>;
  set section(value: Section | Id);
  /** The permission group that says who may edit and publish it. */
  permission_group_id: number | null;
  /**
   * The permission group that says who may edit and publish it. Loaded when awaited: all records of the type at once,
   * one time. Null where there is none.
   */
  get permission_group(): Promise<ManagementPermissionGroup | null>;
  set permission_group(value: ManagementPermissionGroup | Id | null);
  /** The user segment that may see it; null for everyone. A new article needs this or `user_segment_ids`. */
  user_segment_id: number | null;
  /**
   * The user segment that may see it; null for everyone. A new article needs this or `user_segment_ids`. Loaded when
   * awaited: all records of the type at once, one time. Null where there is none.
   */
  get user_segment(): Promise<UserSegment | null>;
  set user_segment(value: UserSegment | Id | null);
  /** The user segments that may see it; empty for everyone. More than one needs an Enterprise plan. */
  user_segment_ids: number[] | undefined;
  /**
   * The user segments that may see it; empty for everyone. More than one needs an Enterprise plan. Loaded when awaited:
   * all records of the type at once, one time. Missing records are left out.
   */
  get user_segments(): Promise<UserSegment[]>;
  set user_segments(value: readonly (UserSegment | Id)[]);
  /** The content tags on it. */
  content_tag_ids: string[] | undefined;
  /** The content tags on it. Loaded when awaited: one request each. Missing records are left out. */
  get content_tags(): Promise<ContentTag[]>;
  set content_tags(value: readonly (ContentTag | string)[]);
  /** The labels on it. Not on all plans. */
  label_names: string[] | undefined;
  /**
   * Whether its translation in this language is a draft. After the making it is changed by the translation. Can only be
   * stated when the record is made.
   */
  draft: boolean;
  /** Whether it is shown before the others. */
  promoted: boolean;
  /** Its place in the list of articles; 0 unless stated. */
  position: number;
  /** Whether readers cannot comment on it. */
  comments_disabled: boolean;
  /** Votes for it less votes against it. Read-only. */
  readonly vote_sum: number;
  /** Number of votes, for and against. Read-only. */
  readonly vote_count: number;
  /**
   * Always false: the source language is never out of date. Read-only.
   *
   * @deprecated It says nothing. Read `outdated_locales`.
   */
  readonly outdated: boolean;
  /** Languages whose translation is marked as out of date. Read-only. */
  readonly outdated_locales: string[] | undefined;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Can only be stated
   * when the record is made.
   */
  get translations(): Translation[] | undefined;
  set translations(value: readonly (Translation | TranslationInput)[] | undefined);
  /** When the article was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When its text in this language last changed. Read-only. */
  readonly edited_at: string | null | undefined;
  /** `edited_at` as a Date. */
  get edited(): Date | null;
  /** When the article last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** What a search found: `article`. Read-only. */
  readonly result_type: string | undefined;
  /** The part of the text that a search found, with the words in `<em>`. Read-only. */
  readonly snippet: string | null | undefined;
}
