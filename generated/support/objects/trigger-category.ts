// From specification/support/objects/trigger-category.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a TriggerCategory. */
export interface TriggerCategoryInput {
  /** Name of the category. */
  name?: string | undefined;
  /** Its place among the categories. */
  position?: number | undefined;
}

/** What a request states that makes a TriggerCategory. */
export type TriggerCategoryCreate = TriggerCategoryInput & {
  name: string;
};

/**
 * A heading that triggers are filed under.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/
 */
export class TriggerCategory extends Model<TriggerCategoryInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerCategory',
      idType: 'string',
      resource: () => import('../resources/trigger-categories.ts').then((module) => module.TriggerCategories),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: 'string',
        position: 'integer',
        active_count: { type: 'integer', access: 'read', nullable: true },
        inactive_count: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface TriggerCategory {
  /** Assigned by Zendesk when the category is made. Read-only. */
  readonly id: string;
  /** Name of the category. */
  name: string;
  /** Its place among the categories. */
  position: number;
  /** How many active triggers it has, where `rule_counts` was included. Read-only. */
  readonly active_count: number | null | undefined;
  /** How many inactive triggers it has, where `rule_counts` was included. Read-only. */
  readonly inactive_count: number | null | undefined;
  /** When the category was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the category last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
