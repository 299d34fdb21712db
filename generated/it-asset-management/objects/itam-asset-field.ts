// From specification/it-asset-management/objects/itam-asset-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import {
  CustomObjectFieldProperties,
  type CustomObjectFieldPropertiesInput,
} from '../../custom-data/objects/custom-object-field-properties.ts';
import { CustomFieldOption, type CustomFieldOptionInput } from '../../support/objects/custom-field-option.ts';

/** The values of `type` that a request may state. */
export type ItamAssetFieldType =
  | 'checkbox'
  | 'date'
  | 'decimal'
  | 'dropdown'
  | 'integer'
  | 'lookup'
  | 'multiselect'
  | 'regexp'
  | 'text'
  | 'textarea';

/** What a request may state of an ItamAssetField. */
export interface ItamAssetFieldInput {
  /**
   * Name under which assets hold the value, in `custom_field_values`: letters, digits and underscores. Only when the
   * record is made.
   */
  key?: string | undefined;
  /** What the field holds. It is stated when the field is made. Only when the record is made. */
  type?: ItamAssetFieldType | undefined;
  /** Its title, with dynamic content filled in. */
  title?: string | undefined;
  /** Its title with the placeholders of dynamic content. */
  raw_title?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The description with the placeholders of dynamic content. */
  raw_description?: string | null | undefined;
  /** Its place among the fields. */
  position?: number | null | undefined;
  /** Whether it is in use. */
  active?: boolean | undefined;
  /** Whether every asset must have a value. */
  required?: boolean | null | undefined;
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation?: string | null | undefined;
  /** Tag that goes with a ticked field of type `checkbox`. */
  tag?: string | null | undefined;
  /**
   * The choices of a field of type `dropdown` or `multiselect`. An update sends all of them: one that is left out is
   * removed.
   */
  custom_field_options?: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined;
  /** Type of the records that a field of type `lookup` points to, such as `zen:user`. */
  relationship_target_type?: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter?: Record<string, unknown> | null | undefined;
  /** How the field numbers its values by itself, or keeps them unique. */
  properties?: CustomObjectFieldProperties | CustomObjectFieldPropertiesInput | null | undefined;
}

/** What a request states that makes an ItamAssetField. */
export type ItamAssetFieldCreate = ItamAssetFieldInput & {
  key: string;
  type: ItamAssetFieldType;
  title: string;
};

/** What a request may state that changes an ItamAssetField. */
export type ItamAssetFieldUpdate = Omit<ItamAssetFieldInput, 'key' | 'type'>;

/**
 * A field that the assets of a type have: one that Zendesk brings, or your own.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_fields/
 */
export class ItamAssetField extends Model<ItamAssetFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetField',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        key: { type: 'string', access: 'create' },
        type: {
          type: 'string',
          access: 'create',
          values: [
            'checkbox',
            'date',
            'decimal',
            'dropdown',
            'integer',
            'lookup',
            'multiselect',
            'regexp',
            'text',
            'textarea',
          ],
        },
        title: 'string',
        raw_title: 'string',
        description: { type: 'string', nullable: true },
        raw_description: { type: 'string', nullable: true },
        position: { type: 'integer', nullable: true },
        active: 'boolean',
        required: { type: 'boolean', nullable: true },
        system: { type: 'boolean', access: 'read' },
        regexp_for_validation: { type: 'string', nullable: true },
        tag: { type: 'string', nullable: true },
        custom_field_options: { model: () => CustomFieldOption, list: true },
        relationship_target_type: { type: 'string', nullable: true },
        relationship_filter: { type: 'object', nullable: true },
        properties: { model: () => CustomObjectFieldProperties, nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ItamAssetField {
  /** Assigned by Zendesk when the field is made. Read-only. */
  readonly id: number;
  /** Address of the field in the API. Read-only. */
  readonly url: string;
  /**
   * Name under which assets hold the value, in `custom_field_values`: letters, digits and underscores. Can only be
   * stated when the record is made.
   */
  key: string;
  /** What the field holds. It is stated when the field is made. Can only be stated when the record is made. */
  type: ItamAssetFieldType | OpenString;
  /** Its title, with dynamic content filled in. */
  title: string;
  /** Its title with the placeholders of dynamic content. */
  raw_title: string | undefined;
  /** What it is for. */
  description: string | null | undefined;
  /** The description with the placeholders of dynamic content. */
  raw_description: string | null | undefined;
  /** Its place among the fields. */
  position: number | null | undefined;
  /** Whether it is in use. */
  active: boolean;
  /** Whether every asset must have a value. */
  required: boolean | null | undefined;
  /** Whether Zendesk brings it: only `active` and `position` can then be changed. Read-only. */
  readonly system: boolean | undefined;
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation: string | null | undefined;
  /** Tag that goes with a ticked field of type `checkbox`. */
  tag: string | null | undefined;
  /**
   * The choices of a field of type `dropdown` or `multiselect`. An update sends all of them: one that is left out is
   * removed.
   */
  get custom_field_options(): CustomFieldOption[] | undefined;
  set custom_field_options(value: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined);
  /** Type of the records that a field of type `lookup` points to, such as `zen:user`. */
  relationship_target_type: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter: Record<string, unknown> | null | undefined;
  /** How the field numbers its values by itself, or keeps them unique. */
  get properties(): CustomObjectFieldProperties | null | undefined;
  set properties(value: CustomObjectFieldProperties | CustomObjectFieldPropertiesInput | null | undefined);
  /** When the field was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the field last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
