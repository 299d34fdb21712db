// From specification/support/objects/item.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { localeLink } from '../links.ts';
import type { Locale } from './locale.ts';
import { Variant, type VariantInput } from './variant.ts';

/** What a request may state of an Item. */
export interface ItemInput {
  /** Its name, which its placeholder is made of. */
  name?: string | undefined;
  /** The language of readers for whom there is no variant. */
  default_locale_id?: Id | undefined;
  /** In place of `default_locale_id`: a record, or its id. */
  default_locale?: Locale | Id | undefined;
  /**
   * The text in each language. They are stated when the item is made; later, `dynamicContent.items.variants` changes
   * them. Only when the record is made.
   */
  variants?: readonly (Variant | VariantInput)[] | undefined;
}

/** What a request states that makes an Item. */
export type ItemCreate = ItemInput & {
  name: string;
  variants: readonly (Variant | VariantInput)[];
};

/** What a request may state that changes an Item. */
export type ItemUpdate = Omit<ItemInput, 'variants'>;

/**
 * A text of dynamic content, which each reader sees in their own language.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/
 */
export class Item extends Model<ItemInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Item',
      resource: () => import('../resources/dynamic-content-items.ts').then((module) => module.DynamicContentItems),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        placeholder: { type: 'string', access: 'read' },
        default_locale_id: { type: 'integer', references: localeLink, accessor: 'default_locale' },
        outdated: { type: 'boolean', access: 'read' },
        variants: { model: () => Variant, list: true, access: 'create' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface Item {
  /** Assigned by Zendesk when the item is made. Read-only. */
  readonly id: number;
  /** Address of the item in the API. Read-only. */
  readonly url: string;
  /** Its name, which its placeholder is made of. */
  name: string;
  /** What stands for the text elsewhere: `{{dc.name}}`. Read-only. */
  readonly placeholder: string;
  /** The language of readers for whom there is no variant. */
  default_locale_id: number;
  /**
   * The language of readers for whom there is no variant. Loaded when awaited: all records of the type at once, one
   * time. Null where there is none.
   */
  get default_locale(): Promise<Locale | null>;
  set default_locale(value: Locale | Id);
  /** Whether any variant is older than the default one. Read-only. */
  readonly outdated: boolean | undefined;
  /**
   * The text in each language. They are stated when the item is made; later, `dynamicContent.items.variants` changes
   * them. Can only be stated when the record is made.
   */
  get variants(): Variant[];
  set variants(value: readonly (Variant | VariantInput)[]);
  /** When the item was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the item last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
