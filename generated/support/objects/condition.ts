// From specification/support/objects/condition.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a Condition. */
export interface ConditionInput {
  /** Name of a field of the ticket, or `custom_fields_` with the id of a custom one. */
  field?: string | undefined;
  /** How the field is compared; some fields need none. */
  operator?: string | null | undefined;
  /** What it is compared with; some operators need none. */
  value?: string | number | boolean | readonly unknown[] | null | undefined;
}

/**
 * One condition of a rule: a field of the ticket, a comparison and a value.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/
 */
export class Condition extends Model<ConditionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Condition',
      attributes: {
        field: 'string',
        operator: { type: 'string', nullable: true },
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface Condition {
  /** Name of a field of the ticket, or `custom_fields_` with the id of a custom one. */
  field: string;
  /** How the field is compared; some fields need none. */
  operator: string | null | undefined;
  /** What it is compared with; some operators need none. */
  value: string | number | boolean | unknown[] | null | undefined;
}
