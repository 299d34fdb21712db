// From specification/support/objects/custom-field.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketFieldLink } from '../links.ts';
import type { TicketField } from './ticket-field.ts';

/** What a request may state of a CustomField. */
export interface CustomFieldInput {
  /** The field. */
  id?: Id | undefined;
  /** In place of `id`: a record, or its id. */
  field?: TicketField | Id | undefined;
  /**
   * The value in the form of the field: text for text, dates and one option, true or false for a checkbox, a list for
   * several options.
   */
  value?: string | number | boolean | readonly string[] | null | undefined;
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
        id: { type: 'integer', references: ticketFieldLink, accessor: 'field' },
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface CustomField {
  /** The field. */
  id: number;
  /**
   * The field. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get field(): Promise<TicketField | null>;
  set field(value: TicketField | Id);
  /**
   * The value in the form of the field: text for text, dates and one option, true or false for a checkbox, a list for
   * several options.
   */
  value: string | number | boolean | string[] | null;
}
