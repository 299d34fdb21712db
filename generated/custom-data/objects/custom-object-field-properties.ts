// From specification/custom-data/objects/custom-object-field-properties.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a CustomObjectFieldProperties. */
export interface CustomObjectFieldPropertiesInput {
  /** Whether Zendesk numbers the records. It excludes `is_unique`. */
  autoincrement_enabled?: boolean | null | undefined;
  /** What stands before a number: up to 30 characters. */
  autoincrement_prefix?: string | null | undefined;
  /** How many digits a number has at least: 0 to 9. */
  autoincrement_padding?: number | null | undefined;
  /** The next number. It cannot go back. */
  autoincrement_next_sequence?: number | null | undefined;
  /** Whether no two records may have one name. It excludes `autoincrement_enabled`. */
  is_unique?: boolean | null | undefined;
}

/**
 * How the names of records come about: numbered by Zendesk, or typed in and perhaps unique.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
 */
export class CustomObjectFieldProperties extends Model<CustomObjectFieldPropertiesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectFieldProperties',
      attributes: {
        autoincrement_enabled: 'boolean',
        autoincrement_prefix: 'string',
        autoincrement_padding: 'integer',
        autoincrement_next_sequence: 'integer',
        is_unique: 'boolean',
      },
    };
  }
}

export interface CustomObjectFieldProperties {
  /** Whether Zendesk numbers the records. It excludes `is_unique`. */
  autoincrement_enabled: boolean | null | undefined;
  /** What stands before a number: up to 30 characters. */
  autoincrement_prefix: string | null | undefined;
  /** How many digits a number has at least: 0 to 9. */
  autoincrement_padding: number | null | undefined;
  /** The next number. It cannot go back. */
  autoincrement_next_sequence: number | null | undefined;
  /** Whether no two records may have one name. It excludes `autoincrement_enabled`. */
  is_unique: boolean | null | undefined;
}
