// From specification/support/objects/trigger-diff.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { TriggerChange } from './trigger-change.ts';

/**
 * What differs between two revisions of a trigger. Each list holds what stayed, came and went, in order.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class TriggerDiff extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerDiff',
      attributes: {
        source_id: { type: 'integer', access: 'read', nullable: true },
        target_id: { type: 'integer', access: 'read', nullable: true },
        title: { model: () => TriggerChange, list: true, access: 'read', nullable: true },
        description: { model: () => TriggerChange, list: true, access: 'read', nullable: true },
        active: { model: () => TriggerChange, list: true, access: 'read', nullable: true },
        conditions: { type: 'object', access: 'read', nullable: true },
        actions: { type: 'object[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface TriggerDiff {
  /** The older revision. Read-only. */
  readonly source_id: number | null | undefined;
  /** The newer revision. Read-only. */
  readonly target_id: number | null | undefined;
  /** How the name changed. Read-only. */
  readonly title: TriggerChange[] | null | undefined;
  /** How the description changed. Read-only. */
  readonly description: TriggerChange[] | null | undefined;
  /** How it was switched. Read-only. */
  readonly active: TriggerChange[] | null | undefined;
  /** How the conditions changed: lists of changes for `all` and `any`. Read-only. */
  readonly conditions: Record<string, unknown> | null | undefined;
  /** How the actions changed: for each, the changes of its `field` and `value`. Read-only. */
  readonly actions: Record<string, unknown>[] | null | undefined;
}
