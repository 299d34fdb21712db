// From specification/support/objects/trigger-batch-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { TriggerBatchRecords } from './trigger-batch-records.ts';

/** The values of `status` that a request may state. */
export type TriggerBatchResultStatus = 'complete' | 'failed';

/**
 * What became of changes that were to be made together.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/
 */
export class TriggerBatchResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerBatchResult',
      attributes: {
        status: { type: 'string', access: 'read', values: ['complete', 'failed'] },
        results: { model: () => TriggerBatchRecords, access: 'read', nullable: true },
        errors: { type: 'object[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface TriggerBatchResult {
  /** Whether they were made. Read-only. */
  readonly status: TriggerBatchResultStatus | OpenString;
  /** The records after the changes. Read-only. */
  readonly results: TriggerBatchRecords | null | undefined;
  /** What was wrong: each with `code`, `title` and, where it is about a trigger, `trigger_id`. Read-only. */
  readonly errors: Record<string, unknown>[] | null | undefined;
}
