// From specification/support/objects/trigger-batch.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `action` that a request may state. */
export type TriggerBatchAction = 'patch';

/** What a request may state of a TriggerBatch. */
export interface TriggerBatchInput {
  /** What is done to them. */
  action?: TriggerBatchAction | undefined;
  /**
   * What changes: `trigger_categories` with `id` and `position`, `triggers` with `id` and `active`, `category_id` or
   * `position`.
   */
  items?: Record<string, unknown> | undefined;
}

/** What a request states that makes a TriggerBatch. */
export type TriggerBatchCreate = TriggerBatchInput & {
  action: TriggerBatchAction;
  items: Record<string, unknown>;
};

/**
 * Changes to trigger categories, and to the triggers in them, that are made together.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/trigger_categories/
 */
export class TriggerBatch extends Model<TriggerBatchInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerBatch',
      attributes: {
        action: { type: 'string', access: 'write', values: ['patch'] },
        items: { type: 'object', access: 'write' },
      },
    };
  }
}

export interface TriggerBatch {
  /** What is done to them. Only in requests. */
  action: TriggerBatchAction | OpenString | undefined;
  /**
   * What changes: `trigger_categories` with `id` and `position`, `triggers` with `id` and `active`, `category_id` or
   * `position`. Only in requests.
   */
  items: Record<string, unknown> | undefined;
}
