// From specification/custom-data/objects/custom-object-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { CustomFieldOption, type CustomFieldOptionInput } from '../../support/objects/custom-field-option.ts';
import {
  CustomObjectFieldProperties,
  type CustomObjectFieldPropertiesInput,
} from './custom-object-field-properties.ts';

/** The values of `type` that a request may state. */
export type CustomObjectFieldType =
  | 'checkbox'
  | 'currency'
  | 'date'
  | 'decimal'
  | 'dropdown'
  | 'integer'
  | 'lookup'
  | 'multiselect'
  | 'parent'
  | 'regexp'
  | 'text'
  | 'textarea';

/** What a request may state of a CustomObjectField. */
export interface CustomObjectFieldInput {
  /**
   * Name under which records hold the value: letters, digits and underscores, not digits alone. It cannot be changed.
   * Those of the fields that every object has begin with `standard::`. Only when the record is made.
   */
  key?: string | undefined;
  /** What the field holds; text, where nothing is stated. It cannot be changed. Only when the record is made. */
  type?: CustomObjectFieldType | undefined;
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
  /** Whether a record must have a value in it. */
  required?: boolean | undefined;
  /**
   * What only some fields have: how `standard::name` gets its values, the currency of a field of type `currency`, the
   * permissions of one of type `parent`, what a field sums up.
   */
  properties?: CustomObjectFieldProperties | CustomObjectFieldPropertiesInput | null | undefined;
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation?: string | null | undefined;
  /** Tag that goes with a ticked field of type `checkbox`. */
  tag?: string | null | undefined;
  /**
   * The choices of a field of type `dropdown` or `multiselect`. An update sends all of them: one that is left out is
   * removed, and its value from every record.
   */
  custom_field_options?: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined;
  /**
   * Type of the records that a field of type `lookup` or `parent` points to: `zen:user`, `zen:organization`,
   * `zen:ticket`, `zen:article`, `zen:brand`, or `zen:custom_object:` and the key of an object. A parent is no article
   * and no brand.
   */
  relationship_target_type?: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a CustomObjectField. */
export type CustomObjectFieldCreate = CustomObjectFieldInput & {
  key: string;
  title: string;
};

/** What a request may state that changes a CustomObjectField. */
export type CustomObjectFieldUpdate = Omit<CustomObjectFieldInput, 'key' | 'type'>;

/**
 * A field of a custom object: one of your own, or one that every object has.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
 */
export class CustomObjectField extends Model<CustomObjectFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectField',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        key: { type: 'string', access: 'create' },
        type: {
          type: 'string',
          access: 'create',
          values: [
            'checkbox',
            'currency',
            'date',
            'decimal',
            'dropdown',
            'integer',
            'lookup',
            'multiselect',
            'parent',
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
        required: 'boolean',
        readonly: { type: 'boolean', access: 'read' },
        system: { type: 'boolean', access: 'read' },
        properties: { model: () => CustomObjectFieldProperties, nullable: true },
        regexp_for_validation: { type: 'string', nullable: true },
        tag: { type: 'string', nullable: true },
        custom_field_options: { model: () => CustomFieldOption, list: true },
        relationship_target_type: { type: 'string', nullable: true },
        relationship_filter: { type: 'object', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface CustomObjectField {
  /** Assigned by Zendesk when the field is made. Read-only. */
  readonly id: number;
  /** Address of the field in the API. Read-only. */
  readonly url: string | undefined;
  /**
   * Name under which records hold the value: letters, digits and underscores, not digits alone. It cannot be changed.
   * Those of the fields that every object has begin with `standard::`. Can only be stated when the record is made.
   */
  key: string;
  /**
   * What the field holds; text, where nothing is stated. It cannot be changed. Can only be stated when the record is
   * made.
   */
  type: CustomObjectFieldType | OpenString;
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
  /** Whether a record must have a value in it. */
  required: boolean | undefined;
  /** Whether Zendesk computes the value: then no request may state it. Read-only. */
  readonly readonly: boolean | undefined;
  /** Whether Zendesk brings it: only `active` and `position` can then be changed. Read-only. */
  readonly system: boolean | undefined;
  /**
   * What only some fields have: how `standard::name` gets its values, the currency of a field of type `currency`, the
   * permissions of one of type `parent`, what a field sums up.
   */
  get properties(): CustomObjectFieldProperties | null | undefined;
  set properties(value: CustomObjectFieldProperties | CustomObjectFieldPropertiesInput | null | undefined);
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation: string | null | undefined;
  /** Tag that goes with a ticked field of type `checkbox`. */
  tag: string | null | undefined;
  /**
   * The choices of a field of type `dropdown` or `multiselect`. An update sends all of them: one that is left out is
   * removed, and its value from every record.
   */
  get custom_field_options(): CustomFieldOption[] | undefined;
  set custom_field_options(value: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined);
  /**
   * Type of the records that a field of type `lookup` or `parent` points to: `zen:user`, `zen:organization`,
   * `zen:ticket`, `zen:article`, `zen:brand`, or `zen:custom_object:` and the key of an object. A parent is no article
   * and no brand.
   */
  relationship_target_type: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter: Record<string, unknown> | null | undefined;
  /** When the field was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the field last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
