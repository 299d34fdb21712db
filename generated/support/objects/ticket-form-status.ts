// From specification/support/objects/ticket-form-status.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { customStatusLink, ticketFormLink } from '../links.ts';
import type { CustomStatus } from './custom-status.ts';
import type { TicketForm } from './ticket-form.ts';

/** What a request may state of a TicketFormStatus. */
export interface TicketFormStatusInput {
  /** Assigned by Zendesk when the form and the status are joined. In a request it says which pair is meant. */
  id?: string | undefined;
  /** The form. */
  ticket_form_id?: Id | undefined;
  /** In place of `ticket_form_id`: a record, or its id. */
  ticket_form?: TicketForm | Id | undefined;
  /** The status. */
  custom_status_id?: Id | undefined;
  /** In place of `custom_status_id`: a record, or its id. */
  custom_status?: CustomStatus | Id | undefined;
  /** `1` takes the pair away, in a bulk update. */
  _destroy?: string | undefined;
}

/**
 * Says that a form offers a custom status.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/
 */
export class TicketFormStatus extends Model<TicketFormStatusInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketFormStatus',
      idType: 'string',
      attributes: {
        id: 'string',
        ticket_form_id: { type: 'integer', references: ticketFormLink, accessor: 'ticket_form' },
        custom_status_id: { type: 'integer', references: customStatusLink, accessor: 'custom_status' },
        _destroy: { type: 'string', access: 'write' },
      },
    };
  }
}

export interface TicketFormStatus {
  /** Assigned by Zendesk when the form and the status are joined. In a request it says which pair is meant. */
  id: string | undefined;
  /** The form. */
  ticket_form_id: number | undefined;
  /**
   * The form. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket_form(): Promise<TicketForm | null>;
  set ticket_form(value: TicketForm | Id);
  /** The status. */
  custom_status_id: number | undefined;
  /** The status. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get custom_status(): Promise<CustomStatus | null>;
  set custom_status(value: CustomStatus | Id);
  /** `1` takes the pair away, in a bulk update. Only in requests. */
  _destroy: string | undefined;
}
