// From specification/support/objects/trigger-snapshot.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Action } from './action.ts';
import { Conditions } from './conditions.ts';

/**
 * A trigger at one time.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class TriggerSnapshot extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerSnapshot',
      attributes: {
        title: { type: 'string', access: 'read' },
        description: { type: 'string', access: 'read', nullable: true },
        active: { type: 'boolean', access: 'read' },
        conditions: { model: () => Conditions, access: 'read' },
        actions: { model: () => Action, list: true, access: 'read' },
      },
    };
  }
}

export interface TriggerSnapshot {
  /** Its name. Read-only. */
  readonly title: string;
  /** What it is for. Read-only. */
  readonly description: string | null;
  /** Whether it ran. Read-only. */
  readonly active: boolean;
  /** Which tickets it changed. Read-only. */
  readonly conditions: Conditions;
  /** What it did to them. Read-only. */
  readonly actions: Action[];
}
