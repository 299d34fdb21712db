// From specification/support/objects/ticket-form-condition.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketFieldLink } from '../links.ts';
import type { TicketField } from './ticket-field.ts';
import { TicketFormChildField, type TicketFormChildFieldInput } from './ticket-form-child-field.ts';

/** What a request may state of a TicketFormCondition. */
export interface TicketFormConditionInput {
  /** The field that decides. */
  parent_field_id?: Id | undefined;
  /** In place of `parent_field_id`: a record, or its id. */
  parent_field?: TicketField | Id | undefined;
  /** The value on which it does. */
  value?: unknown;
  /** The fields that are then shown. */
  child_fields?: readonly (TicketFormChildField | TicketFormChildFieldInput)[] | undefined;
}

/** What a request states that makes a TicketFormCondition. */
export type TicketFormConditionCreate = TicketFormConditionInput & {
  value: unknown;
  child_fields: readonly (TicketFormChildField | TicketFormChildFieldInput)[];
};

/**
 * A value of one field that shows other fields of a form.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/
 */
export class TicketFormCondition extends Model<TicketFormConditionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketFormCondition',
      attributes: {
        parent_field_id: { type: 'integer', references: ticketFieldLink, accessor: 'parent_field' },
        value: 'any',
        child_fields: { model: () => TicketFormChildField, list: true },
      },
    };
  }
}

export interface TicketFormCondition {
  /** The field that decides. */
  parent_field_id: number;
  /**
   * The field that decides. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get parent_field(): Promise<TicketField | null>;
  set parent_field(value: TicketField | Id);
  /** The value on which it does. */
  value: unknown;
  /** The fields that are then shown. */
  get child_fields(): TicketFormChildField[];
  set child_fields(value: readonly (TicketFormChildField | TicketFormChildFieldInput)[]);
}
