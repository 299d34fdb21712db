// From specification/support/objects/ticket-form-child-field.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { ticketFieldLink } from '../links.ts';
import { RequiredOnStatuses, type RequiredOnStatusesInput } from './required-on-statuses.ts';
import type { TicketField } from './ticket-field.ts';

/** What a request may state of a TicketFormChildField. */
export interface TicketFormChildFieldInput {
  /** The field. */
  id?: Id | undefined;
  /** In place of `id`: a record, or its id. */
  field?: TicketField | Id | undefined;
  /** Whether it must be filled in: by end users before they send, by agents before they solve. */
  is_required?: boolean | undefined;
  /** In which statuses agents must fill it in. */
  required_on_statuses?: RequiredOnStatuses | RequiredOnStatusesInput | null | undefined;
}

/**
 * A field that a condition of a form shows.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/
 */
export class TicketFormChildField extends Model<TicketFormChildFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketFormChildField',
      attributes: {
        id: { type: 'integer', references: ticketFieldLink, accessor: 'field' },
        is_required: 'boolean',
        required_on_statuses: { model: () => RequiredOnStatuses, nullable: true },
      },
    };
  }
}

export interface TicketFormChildField {
  /** The field. */
  id: number;
  /**
   * The field. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get field(): Promise<TicketField | null>;
  set field(value: TicketField | Id);
  /** Whether it must be filled in: by end users before they send, by agents before they solve. */
  is_required: boolean | undefined;
  /** In which statuses agents must fill it in. */
  get required_on_statuses(): RequiredOnStatuses | null | undefined;
  set required_on_statuses(value: RequiredOnStatuses | RequiredOnStatusesInput | null | undefined);
}
