// From specification/support/objects/trigger-batch-records.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { TriggerCategory } from './trigger-category.ts';
import { Trigger } from './trigger.ts';

/**
 * Records that were changed together.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/
 */
export class TriggerBatchRecords extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerBatchRecords',
      attributes: {
        trigger_categories: { model: () => TriggerCategory, list: true, access: 'read', nullable: true },
        triggers: { model: () => Trigger, list: true, access: 'read', nullable: true },
      },
    };
  }
}

export interface TriggerBatchRecords {
  /** The categories. Read-only. */
  readonly trigger_categories: TriggerCategory[] | null | undefined;
  /** The triggers. Read-only. */
  readonly triggers: Trigger[] | null | undefined;
}
