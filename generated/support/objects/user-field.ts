// From specification/support/objects/user-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { CustomFieldOption, type CustomFieldOptionInput } from './custom-field-option.ts';

/** The values of `type` that a request may state. */
export type UserFieldType =
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

/** What a request may state of a UserField. */
export interface UserFieldInput {
  /**
   * Name under which records hold the value: letters, digits and underscores. It cannot be changed. Only when the
   * record is made.
   */
  key?: string | undefined;
  /** What the field holds. It is stated when the field is made and cannot be changed. Only when the record is made. */
  type?: UserFieldType | undefined;
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
   * Type of the records that a field of type `lookup` points to, such as `zen:user` or `zen:ticket`. For a custom
   * object it is `zen:custom_object:` and its key.
   */
  relationship_target_type?: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a UserField. */
export type UserFieldCreate = UserFieldInput & {
  key: string;
  type: UserFieldType;
  title: string;
};

/** What a request may state that changes a UserField. */
export type UserFieldUpdate = Omit<UserFieldInput, 'key' | 'type'>;

/**
 * A field of your own that users have.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_fields/
 */
export class UserField extends Model<UserFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'UserField',
      cache: { name: 'user_field', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/user-fields.ts').then((module) => module.UserFields),
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
        system: { type: 'boolean', access: 'read' },
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

export interface UserField {
  /** Assigned by Zendesk when the field is made. Read-only. */
  readonly id: number;
  /** Address of the field in the API. Read-only. */
  readonly url: string;
  /**
   * Name under which records hold the value: letters, digits and underscores. It cannot be changed. Can only be stated
   * when the record is made.
   */
  key: string;
  /**
   * What the field holds. It is stated when the field is made and cannot be changed. Can only be stated when the record
   * is made.
   */
  type: UserFieldType | OpenString;
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
  /** Whether Zendesk brings it: only `active` and `position` can then be changed. Read-only. */
  readonly system: boolean | undefined;
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
   * Type of the records that a field of type `lookup` points to, such as `zen:user` or `zen:ticket`. For a custom
   * object it is `zen:custom_object:` and its key.
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
