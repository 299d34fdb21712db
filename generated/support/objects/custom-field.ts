// From specification/support/objects/custom-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a CustomField. */
export interface CustomFieldInput {
  /** The value in the form of the field: text, number, boolean, a list of options, or null. */
  value?: unknown;
}

/**
 * The value of one custom field.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class CustomField extends Model<CustomFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomField',
      attributes: {
        id: { type: 'integer', access: 'read' },
        value: 'any',
      },
    };
  }
}

export interface CustomField {
  /** The field. Read-only. */
  readonly id: number;
  /** The value in the form of the field: text, number, boolean, a list of options, or null. */
  value: unknown;
}
