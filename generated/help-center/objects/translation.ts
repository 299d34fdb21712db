// From specification/help-center/objects/translation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** The values of `source_type` that a request may state. */
export type TranslationSourceType = 'Article' | 'Section' | 'Category';

/** What a request may state of a Translation. */
export interface TranslationInput {
  /** Its language. It must be enabled, and what is translated must not have it yet. */
  locale?: string | undefined;
  /** The title, or the name of a section or category. */
  title?: string | undefined;
  /** The text in HTML, or the description of a section or category. */
  body?: string | null | undefined;
  /** Whether only those who may edit it see it. */
  draft?: boolean | undefined;
  /** Whether readers do not see it, on older accounts. */
  hidden?: boolean | undefined;
  /** Whether it is marked as out of date. */
  outdated?: boolean | undefined;
}

/** What a request states that makes a Translation. */
export type TranslationCreate = TranslationInput & {
  locale: string;
  title: string;
};

/**
 * An article, a section or a category in one language.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class Translation extends Model<TranslationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Translation',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        locale: 'string',
        title: 'string',
        body: { type: 'string', nullable: true },
        draft: 'boolean',
        hidden: 'boolean',
        outdated: 'boolean',
        source_id: { type: 'integer', access: 'read' },
        source_type: { type: 'string', access: 'read', values: ['Article', 'Section', 'Category'] },
        created_by_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'created_by',
        },
        updated_by_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'updated_by',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Translation {
  /** Assigned by Zendesk when the translation is made. Read-only. */
  readonly id: number;
  /** Address of the translation in the API. Read-only. */
  readonly url: string;
  /** Address of the translation in the Help Center. Read-only. */
  readonly html_url: string;
  /** Its language. It must be enabled, and what is translated must not have it yet. */
  locale: string;
  /** The title, or the name of a section or category. */
  title: string;
  /** The text in HTML, or the description of a section or category. */
  body: string | null;
  /** Whether only those who may edit it see it. */
  draft: boolean;
  /** Whether readers do not see it, on older accounts. */
  hidden: boolean | undefined;
  /** Whether it is marked as out of date. */
  outdated: boolean;
  /** What it translates: an object of the type `source_type`. Read-only. */
  readonly source_id: number;
  /** What kind of thing that is. Read-only. */
  readonly source_type: TranslationSourceType | OpenString;
  /** Who made it. Read-only. */
  readonly created_by_id: number | null;
  /**
   * Who made it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get created_by(): Promise<User | null>;
  /** Who last changed it. Read-only. */
  readonly updated_by_id: number | null;
  /**
   * Who last changed it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get updated_by(): Promise<User | null>;
  /** When the translation was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the translation last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
