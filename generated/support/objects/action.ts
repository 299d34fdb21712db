// From specification/support/objects/action.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an Action. */
export interface ActionInput {
  /** Name of a field of the ticket, or of what is done. */
  field?: string | undefined;
  /** What the field is set to. Notifications take a list. */
  value?: string | number | boolean | readonly unknown[] | null | undefined;
}

/**
 * One thing that a rule or a macro does: a field of the ticket, or a notification, and a value.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 */
export class Action extends Model<ActionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Action',
      attributes: {
        field: 'string',
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface Action {
  /** Name of a field of the ticket, or of what is done. */
  field: string;
  /** What the field is set to. Notifications take a list. */
  value: string | number | boolean | unknown[] | null | undefined;
}
