// From specification/support/resources/ticket-form-ticket-form-statuses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketFormStatus, TicketFormStatusInput } from '../objects/ticket-form-status.ts';
import type { TicketForm } from '../objects/ticket-form.ts';

/** Body of `ticketForms.ticketFormStatuses.bulkDelete`. */
export interface BulkDeleteTicketFormTicketFormStatusBody {
  /** The pairs of form and status to take away. */
  id: readonly (string | TicketFormStatus)[];
}

/**
 * The custom statuses that one ticket form offers.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/
 */
export class TicketFormTicketFormStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-form-ticket-form-statuses.ts');
  }

  /**
   * Lists the custom statuses that a form offers.
   *
   * Allowed for: Anyone. Comes as one page.
   *
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const pair of zendesk.ticketForms.ticketFormStatuses.list(47)) console.log(pair.custom_status_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#list-ticket-form-statuses-of-a-ticket-form
   */
  list(
    ticketForm: Id | TicketForm,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<TicketFormStatus> {
    return this.paginate('list', { path: [ticketForm], query, options });
  }

  /**
   * Adds custom statuses to a form.
   *
   * Each status is stated by its `custom_status_id`.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.ticketFormStatuses.create(47, [{ custom_status_id: 1234 }]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#create-ticket-form-statuses
   */
  create(
    ticketForm: Id | TicketForm,
    ticketFormStatus: Many<TicketFormStatusInput | TicketFormStatus>,
    options: RequestOptions = {},
  ): ApiCall<TicketFormStatus[]> {
    return this.call('create', { path: [ticketForm], body: ticketFormStatus, options });
  }

  /**
   * Adds custom statuses to a form and takes others away, in one call.
   *
   * A `custom_status_id` alone is added; an `id` with `_destroy: '1'` is taken away.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.ticketFormStatuses.bulkUpdate(47, [
   *   { id: '01HFD81Y01D65FJ7EPNNM58GPK', _destroy: '1' },
   *   { custom_status_id: 1234 },
   * ]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#bulk-update-ticket-form-statuses-of-a-ticket-form
   */
  bulkUpdate(
    ticketForm: Id | TicketForm,
    ticketFormStatus: Many<TicketFormStatusInput | TicketFormStatus>,
    options: RequestOptions = {},
  ): ApiCall<TicketFormStatus[]> {
    return this.call('bulkUpdate', { path: [ticketForm], body: ticketFormStatus, options });
  }

  /**
   * Changes or takes away one custom status of a form.
   *
   * Each status is stated by its `custom_status_id`.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @param ticketFormStatusId - The pair of form and status.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form or ticket form status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const pair = '01HFD81Y01D65FJ7EPNNM58GPK';
   * await zendesk.ticketForms.ticketFormStatuses.update(47, pair, [{ custom_status_id: 1234 }]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#update-ticket-form-status-by-id
   */
  update(
    ticketForm: Id | TicketForm,
    ticketFormStatusId: string,
    ticketFormStatus: Many<TicketFormStatusInput | TicketFormStatus>,
    options: RequestOptions = {},
  ): ApiCall<TicketFormStatus[]> {
    return this.call('update', { path: [ticketForm, ticketFormStatusId], body: ticketFormStatus, options });
  }

  /**
   * Takes a custom status from a form.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form or ticket form status.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.ticketFormStatuses.delete(35436, 'ticket form status id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#delete-ticket-form-status-by-id
   */
  delete(
    ticketForm: Id | TicketForm,
    ticketFormStatus: string | TicketFormStatus,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [ticketForm, ticketFormStatus], options });
  }

  /**
   * Takes several custom statuses from a form.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.ticketFormStatuses.bulkDelete(47, { id: ['01HFD81Y01D65FJ7EPNNM58GPK'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#delete-ticket-form-statuses
   */
  bulkDelete(
    ticketForm: Id | TicketForm,
    body: BulkDeleteTicketFormTicketFormStatusBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('bulkDelete', { path: [ticketForm], body, options });
  }
}
