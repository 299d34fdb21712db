// From specification/help-center/objects/category.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Translation, type TranslationInput } from './translation.ts';

/** What a request may state of a Category. */
export interface CategoryInput {
  /** Its name. After the making it is changed by the translation. */
  name?: string | undefined;
  /** What belongs into it. */
  description?: string | null | undefined;
  /**
   * Language that the category is shown in. A new one takes that of the client or of the account unless it is stated.
   * Only when the record is made.
   */
  locale?: string | undefined;
  /** Its place among the categories. */
  position?: number | undefined;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Only when the record
   * is made.
   */
  translations?: readonly (Translation | TranslationInput)[] | undefined;
}

/** What a request states that makes a Category. */
export type CategoryCreate = CategoryInput & {
  name: string;
};

/** What a request may state that changes a Category. */
export type CategoryUpdate = Omit<CategoryInput, 'locale' | 'translations'>;

/**
 * The top of the order of the Help Center: a set of sections.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/categories/
 */
export class Category extends Model<CategoryInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Category',
      resource: () => import('../resources/categories.ts').then((module) => module.Categories),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        locale: { type: 'string', access: 'create' },
        source_locale: { type: 'string', access: 'read' },
        position: 'integer',
        outdated: { type: 'boolean', access: 'read' },
        translations: { model: () => Translation, list: true, access: 'create' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Category {
  /** Assigned by Zendesk when the category is made. Read-only. */
  readonly id: number;
  /** Address of the category in the API. Read-only. */
  readonly url: string;
  /** Address of the category in the Help Center. Read-only. */
  readonly html_url: string;
  /** Its name. After the making it is changed by the translation. */
  name: string;
  /** What belongs into it. */
  description: string | null;
  /**
   * Language that the category is shown in. A new one takes that of the client or of the account unless it is stated.
   * Can only be stated when the record is made.
   */
  locale: string;
  /** The main language of the category. Read-only. */
  readonly source_locale: string;
  /** Its place among the categories. */
  position: number;
  /** Whether it is out of date. Read-only. */
  readonly outdated: boolean;
  /**
   * Its other languages: those to make along with it, or those that were asked for as a side-load. Can only be stated
   * when the record is made.
   */
  get translations(): Translation[] | undefined;
  set translations(value: readonly (Translation | TranslationInput)[] | undefined);
  /** When the category was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the category last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
