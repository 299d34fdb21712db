// From specification/support/objects/trigger-change.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `change` that a request may state. */
export type TriggerChangeChange = '=' | '+' | '-';

/**
 * One part of a difference.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class TriggerChange extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerChange',
      attributes: {
        change: { type: 'string', access: 'read', values: ['=', '+', '-'] },
        content: { type: 'any', access: 'read', nullable: true },
      },
    };
  }
}

export interface TriggerChange {
  /** Whether it stayed, came or went. Read-only. */
  readonly change: TriggerChangeChange | OpenString;
  /** What stayed, came or went. Read-only. */
  readonly content: unknown;
}
