// From specification/support/resources/custom-status-ticket-form-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type Many, type RequestOptions, Resource } from '@zents/runtime';
import type { CustomStatus } from '../objects/custom-status.ts';
import type { TicketFormStatus, TicketFormStatusInput } from '../objects/ticket-form-status.ts';

/**
 * The ticket forms that offer one custom status.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/
 */
export class CustomStatusTicketFormStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-status-ticket-form-statuses.ts');
  }

  /**
   * Adds a custom status to ticket forms.
   *
   * Each form is stated by its `ticket_form_id`.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.customStatuses.ticketFormStatuses.create(35436, [{ ticket_form_id: 47 }]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#create-ticket-form-statuses-for-a-custom-status
   */
  create(
    customStatus: Id | CustomStatus,
    ticketFormStatus: Many<TicketFormStatusInput | TicketFormStatus>,
    options: RequestOptions = {},
  ): ApiCall<TicketFormStatus[]> {
    return this.call('create', { path: [customStatus], body: ticketFormStatus, options });
  }
}
