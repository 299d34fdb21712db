// From specification/custom-data/objects/custom-object-field-properties.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `rollup_aggregation_type` that a request may state. */
export type CustomObjectFieldPropertiesRollupAggregationType = 'COUNT' | 'SUM' | 'MIN' | 'MAX';

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
  /** The currency of a field of type `currency`: one code of ISO 4217, such as `USD`. It cannot be changed. */
  allowed_currencies?: readonly string[] | null | undefined;
  /**
   * Whether who may see a parent may see its children, for a field of type `parent`. Records are then listed and
   * searched within a parent. One field of an object can have it.
   */
  cascade_permissions_enabled?: boolean | null | undefined;
  /** Object whose records are summed up: `zen:custom_object:` and its key. It must have this one as a parent. */
  rollup_child_object?: string | null | undefined;
  /** How they are summed up. */
  rollup_aggregation_type?: CustomObjectFieldPropertiesRollupAggregationType | null | undefined;
  /** Field that is summed up, by its key; a count needs none. */
  rollup_aggregated_field?: string | null | undefined;
  /** Which records are summed up: conditions under `all` and `any`. */
  rollup_filter_criteria?: Record<string, unknown> | null | undefined;
}

/**
 * What only some fields have. For the names of records: numbered by Zendesk, or typed in and perhaps unique, which
 * cannot be changed once there are records.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_fields/
 */
export class CustomObjectFieldProperties extends Model<CustomObjectFieldPropertiesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectFieldProperties',
      attributes: {
        autoincrement_enabled: { type: 'boolean', nullable: true },
        autoincrement_prefix: { type: 'string', nullable: true },
        autoincrement_padding: { type: 'integer', nullable: true },
        autoincrement_next_sequence: { type: 'integer', nullable: true },
        is_unique: { type: 'boolean', nullable: true },
        allowed_currencies: { type: 'string[]', nullable: true },
        cascade_permissions_enabled: { type: 'boolean', nullable: true },
        rollup_child_object: { type: 'string', nullable: true },
        rollup_aggregation_type: { type: 'string', nullable: true, values: ['COUNT', 'SUM', 'MIN', 'MAX'] },
        rollup_aggregated_field: { type: 'string', nullable: true },
        rollup_aggregated_field_title: { type: 'string', access: 'read', nullable: true },
        rollup_filter_criteria: { type: 'object', nullable: true },
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
  /** The currency of a field of type `currency`: one code of ISO 4217, such as `USD`. It cannot be changed. */
  allowed_currencies: string[] | null | undefined;
  /**
   * Whether who may see a parent may see its children, for a field of type `parent`. Records are then listed and
   * searched within a parent. One field of an object can have it.
   */
  cascade_permissions_enabled: boolean | null | undefined;
  /** Object whose records are summed up: `zen:custom_object:` and its key. It must have this one as a parent. */
  rollup_child_object: string | null | undefined;
  /** How they are summed up. */
  rollup_aggregation_type: CustomObjectFieldPropertiesRollupAggregationType | OpenString | null | undefined;
  /** Field that is summed up, by its key; a count needs none. */
  rollup_aggregated_field: string | null | undefined;
  /** Title of that field. Read-only. */
  readonly rollup_aggregated_field_title: string | null | undefined;
  /** Which records are summed up: conditions under `all` and `any`. */
  rollup_filter_criteria: Record<string, unknown> | null | undefined;
}
