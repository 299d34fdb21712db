// From specification/support/objects/variant.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { localeLink } from '../links.ts';
import type { Locale } from './locale.ts';

/** What a request may state of a Variant. */
export interface VariantInput {
  /** The language. An item has one variant in each. */
  locale_id?: Id | undefined;
  /** In place of `locale_id`: a record, or its id. */
  locale?: Locale | Id | undefined;
  /** The text. */
  content?: string | undefined;
  /** Whether readers get it. */
  active?: boolean | undefined;
  /** Whether readers get it for whom there is no other. */
  default?: boolean | undefined;
}

/** What a request states that makes a Variant. */
export type VariantCreate = VariantInput & {
  content: string;
};

/**
 * The text of a dynamic content item in one language.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/
 */
export class Variant extends Model<VariantInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Variant',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        locale_id: { type: 'integer', references: localeLink, accessor: 'locale' },
        content: 'string',
        active: 'boolean',
        default: 'boolean',
        outdated: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface Variant {
  /** Assigned by Zendesk when the variant is made. Read-only. */
  readonly id: number;
  /** Address of the variant in the API. Read-only. */
  readonly url: string;
  /** The language. An item has one variant in each. */
  locale_id: number;
  /**
   * The language. An item has one variant in each. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get locale(): Promise<Locale | null>;
  set locale(value: Locale | Id);
  /** The text. */
  content: string;
  /** Whether readers get it. */
  active: boolean | undefined;
  /** Whether readers get it for whom there is no other. */
  default: boolean | undefined;
  /** Whether the default variant changed after this one. Read-only. */
  readonly outdated: boolean | undefined;
  /** When the variant was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the variant last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
