// From specification/help-center/objects/section.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { categoryLink, sectionLink, userSegmentLink } from '../links.ts';
import type { Category } from './category.ts';
import { Translation, type TranslationInput } from './translation.ts';
import type { UserSegment } from './user-segment.ts';

/** The values of `sorting` that a request may state. */
export type SectionSorting = 'manual' | 'title' | 'creation_desc' | 'creation_asc';

/** The values of `manageable_by` that a request may state. */
export type SectionManageableBy = 'staff' | 'managers';

/** What a request may state of a Section. */
export interface SectionInput {
  /** Its name, in its main language. */
  name?: string | undefined;
  /** What belongs into it, in its main language. */
  description?: string | null | undefined;
  /**
   * Language that the section is shown in. A new one takes that of the client or of the account unless it is stated.
   * Only when the record is made.
   */
  locale?: string | undefined;
  /** The category that it is in. */
  category_id?: Id | undefined;
  /** In place of `category_id`: a record, or its id. */
  category?: Category | Id | undefined;
  /** The section that it is in, where it is nested. */
  parent_section_id?: Id | null | undefined;
  /** In place of `parent_section_id`: a record, or its id. */
  parent_section?: Section | Id | null | undefined;
  /** Its place in the list of sections. */
  position?: number | undefined;
  /** The order of its articles. */
  sorting?: SectionSorting | null | undefined;
  /** Template of the theme that shows it. */
  theme_template?: string | null | undefined;
  /** The user segment that may see it; null for everyone. Newer accounts state this for the articles. */
  user_segment_id?: Id | null | undefined;
  /** In place of `user_segment_id`: a record, or its id. */
  user_segment?: UserSegment | Id | null | undefined;
  /** Who may manage it, on older accounts. */
  manageable_by?: SectionManageableBy | null | undefined;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Only when the record
   * is made.
   */
  translations?: readonly (Translation | TranslationInput)[] | undefined;
}

/** What a request states that makes a Section. */
export type SectionCreate = SectionInput & {
  name: string;
};

/** What a request may state that changes a Section. */
export type SectionUpdate = Omit<SectionInput, 'locale' | 'translations'>;

/**
 * A set of articles within a category, or within another section.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/sections/
 */
export class Section extends Model<SectionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Section',
      resource: () => import('../resources/sections.ts').then((module) => module.Sections),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        locale: { type: 'string', access: 'create' },
        source_locale: { type: 'string', access: 'read' },
        category_id: { type: 'integer', references: categoryLink, accessor: 'category' },
        parent_section_id: { type: 'integer', nullable: true, references: sectionLink, accessor: 'parent_section' },
        position: 'integer',
        sorting: { type: 'string', nullable: true, values: ['manual', 'title', 'creation_desc', 'creation_asc'] },
        theme_template: { type: 'string', nullable: true },
        user_segment_id: { type: 'integer', nullable: true, references: userSegmentLink, accessor: 'user_segment' },
        manageable_by: { type: 'string', nullable: true, values: ['staff', 'managers'] },
        outdated: { type: 'boolean', access: 'read' },
        translations: { model: () => Translation, list: true, access: 'create' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Section {
  /** Assigned by Zendesk when the section is made. Read-only. */
  readonly id: number;
  /** Address of the section in the API. Read-only. */
  readonly url: string;
  /** Address of the section in the Help Center. Read-only. */
  readonly html_url: string;
  /** Its name, in its main language. */
  name: string;
  /** What belongs into it, in its main language. */
  description: string | null;
  /**
   * Language that the section is shown in. A new one takes that of the client or of the account unless it is stated.
   * Can only be stated when the record is made.
   */
  locale: string;
  /** The main language of the section. Read-only. */
  readonly source_locale: string;
  /** The category that it is in. */
  category_id: number;
  /**
   * The category that it is in. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get category(): Promise<Category | null>;
  set category(value: Category | Id);
  /** The section that it is in, where it is nested. */
  parent_section_id: number | null;
  /**
   * The section that it is in, where it is nested. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get parent_section(): Promise<Section | null>;
  set parent_section(value: Section | Id | null);
  /** Its place in the list of sections. */
  position: number;
  /** The order of its articles. */
  sorting: SectionSorting | OpenString | null | undefined;
  /** Template of the theme that shows it. */
  theme_template: string | null | undefined;
  /** The user segment that may see it; null for everyone. Newer accounts state this for the articles. */
  user_segment_id: number | null | undefined;
  /**
   * The user segment that may see it; null for everyone. Newer accounts state this for the articles. Loaded when
   * awaited: all records of the type at once, one time. Null where there is none.
   */
  get user_segment(): Promise<UserSegment | null>;
  set user_segment(value: UserSegment | Id | null);
  /** Who may manage it, on older accounts. */
  manageable_by: SectionManageableBy | OpenString | null | undefined;
  /** Whether it is out of date. Read-only. */
  readonly outdated: boolean;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Can only be stated
   * when the record is made.
   */
  get translations(): Translation[] | undefined;
  set translations(value: readonly (Translation | TranslationInput)[] | undefined);
  /** When the section was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the section last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
