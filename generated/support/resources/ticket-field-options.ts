// From specification/support/resources/ticket-field-options.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CustomFieldOption, CustomFieldOptionCreate } from '../objects/custom-field-option.ts';
import type { TicketField } from '../objects/ticket-field.ts';

/** Query of `ticketFields.options.list`. */
export interface ListTicketFieldOptionsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The choices of a dropdown field of tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class TicketFieldOptions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-field-options.ts');
  }

  /**
   * Lists the choices of a dropdown field.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const option of zendesk.ticketFields.options.list(34)) console.log(option.name, option.value);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#list-ticket-field-options
   */
  list(
    ticketField: Id | TicketField,
    query: ListTicketFieldOptionsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomFieldOption> {
    return this.paginate('list', { path: [ticketField], query, options });
  }

  /**
   * Gets a choice of a dropdown field.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field or custom field option.
   *
   * @example
   * ```ts
   * const customFieldOption = await zendesk.ticketFields.options.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#show-ticket-field-option
   */
  get(
    ticketField: Id | TicketField,
    ticketFieldOption: Id | CustomFieldOption,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CustomFieldOption> {
    return this.call('get', { path: [ticketField, ticketFieldOption], query, options });
  }

  /**
   * Adds a choice to a dropdown field, or changes the one whose id is stated.
   *
   * Allowed for: Admins. Limit: 100 a minute. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * A field has at most 2,000 choices.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const option = await zendesk.ticketFields.options.createOrUpdate(34, { name: 'Green', value: 'colour_green' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#create-or-update-ticket-field-option
   */
  createOrUpdate(
    ticketField: Id | TicketField,
    customFieldOption: CustomFieldOptionCreate | CustomFieldOption,
    options: RequestOptions = {},
  ): ApiCall<CustomFieldOption> {
    return this.call('createOrUpdate', { path: [ticketField], body: customFieldOption, options });
  }

  /**
   * Removes a choice from a dropdown field.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field or custom field option.
   *
   * @example
   * ```ts
   * await zendesk.ticketFields.options.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#delete-ticket-field-option
   */
  delete(
    ticketField: Id | TicketField,
    ticketFieldOption: Id | CustomFieldOption,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [ticketField, ticketFieldOption], options });
  }
}
