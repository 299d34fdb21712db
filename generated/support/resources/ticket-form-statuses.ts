// From specification/support/resources/ticket-form-statuses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CustomStatus } from '../objects/custom-status.ts';
import type { TicketFormStatus } from '../objects/ticket-form-status.ts';
import type { TicketForm } from '../objects/ticket-form.ts';

export type { TicketFormStatus, TicketFormStatusInput } from '../objects/ticket-form-status.ts';

/** Query of `ticketFormStatuses.list`. */
export interface ListTicketFormStatusesQuery {
  /** Only those of these forms. */
  ticket_form_id?: Id | TicketForm | readonly (Id | TicketForm)[] | undefined;
  /** Only those of these statuses. */
  'filter[custom_status_id]'?: Id | CustomStatus | readonly (Id | CustomStatus)[] | undefined;
  /** Only these. */
  'filter[id]'?: string | TicketFormStatus | readonly (string | TicketFormStatus)[] | undefined;
}

/**
 * Which custom statuses the ticket forms offer.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/
 */
export class TicketFormStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-form-statuses.ts');
  }

  /**
   * Lists the pairs of form and custom status.
   *
   * Allowed for: Admins, Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const pair of zendesk.ticketFormStatuses.list()) console.log(pair.custom_status_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#list-ticket-form-statuses
   */
  list(query: ListTicketFormStatusesQuery = {}, options: RequestOptions = {}): Paginator<TicketFormStatus> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets many pairs of form and custom status by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const pairs = await zendesk.ticketFormStatuses.getMany(['01HFD81Y01D65FJ7EPNNM58GPK']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/#show-many-ticket-form-statuses
   */
  getMany(
    ids: Many<string | TicketFormStatus>,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<(TicketFormStatus | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }
}
