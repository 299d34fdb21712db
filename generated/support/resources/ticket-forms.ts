// From specification/support/resources/ticket-forms.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketForm, TicketFormCreate, TicketFormInput } from '../objects/ticket-form.ts';
import { TicketFormTicketFormStatuses } from './ticket-form-ticket-form-statuses.ts';

export type { TicketForm, TicketFormInput, TicketFormCreate } from '../objects/ticket-form.ts';

/** Query of `ticketForms.list`. */
export interface ListTicketFormsQuery {
  /** Only forms that are in use, or only those that are not. */
  active?: boolean | undefined;
  /** Only forms that end users see, or only those that they do not. */
  end_user_visible?: boolean | undefined;
  /** Give the default form where no other one fits. */
  fallback_to_default?: boolean | undefined;
  /** Only the forms of the brand that the address of the call belongs to. */
  associated_to_brand?: boolean | undefined;
  /** Which kind of forms: of tickets, of the service catalogue, or all. */
  form_type?: 'standard' | 'service_catalog' | 'all' | undefined;
  /** Give names in this language. */
  locale?: string | undefined;
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `ticketForms.getMany`. */
export interface GetManyTicketFormsQuery {
  /** Only forms that are in use, or only those that are not. */
  active?: boolean | undefined;
  /** Only forms that end users see, or only those that they do not. */
  end_user_visible?: boolean | undefined;
  /** Give the default form where no other one fits. */
  fallback_to_default?: boolean | undefined;
  /** Only the forms of the brand that the address of the call belongs to. */
  associated_to_brand?: boolean | undefined;
}

/** Body of `ticketForms.clone`. */
export interface CloneTicketFormBody {
  /** Mark the name of the copy as that of a copy. */
  prepend_clone_title?: boolean | undefined;
}

/** Body of `ticketForms.reorder`. */
export interface ReorderTicketFormBody {
  /** The forms in their order. */
  ticket_form_ids: readonly (Id | TicketForm)[];
}

/**
 * Selections of ticket fields for different kinds of requests.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/
 */
export class TicketForms extends Resource {
  /** The custom statuses that one ticket form offers. */
  readonly ticketFormStatuses: TicketFormTicketFormStatuses = new TicketFormTicketFormStatuses(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ticket-forms.ts');
  }

  /**
   * Lists the ticket forms of the account.
   *
   * End users get the forms that are shown to them.
   *
   * Allowed for: Anyone. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const form of zendesk.ticketForms.list({ active: true })) console.log(form.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#list-ticket-forms
   */
  list(query: ListTicketFormsQuery = {}, options: RequestOptions = {}): Paginator<TicketForm> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a ticket form.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   *
   * @example
   * ```ts
   * const form = await zendesk.ticketForms.get(47);
   * console.log((await form.ticket_fields)?.map((field) => field.title));
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#show-ticket-form
   */
  get(
    ticketForm: Id | TicketForm,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TicketForm> {
    return this.call('get', { path: [ticketForm], query, options });
  }

  /**
   * Gets many ticket forms by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const forms = await zendesk.ticketForms.getMany([47, 48]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#show-many-ticket-forms
   */
  getMany(
    ids: Many<Id | TicketForm>,
    query: GetManyTicketFormsQuery = {},
    options: RequestOptions = {},
  ): ApiCall<(TicketForm | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Makes a ticket form.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const form = await zendesk.ticketForms.create({ name: 'Broken printer', ticket_field_ids: [2, 4, 34] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#create-ticket-form
   */
  create(ticketForm: TicketFormCreate | TicketForm, options: RequestOptions = {}): ApiCall<TicketForm> {
    return this.call('create', { body: ticketForm, options });
  }

  /**
   * Changes a ticket form.
   *
   * Fields, brands and conditions that are stated replace those that are set.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const form = await zendesk.ticketForms.update(47, { in_all_brands: false, restricted_brand_ids: [12] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#update-ticket-form
   */
  update(ticketForm: Id | TicketForm, changes: TicketFormInput, options?: RequestOptions): ApiCall<TicketForm>;
  /**
   * Changes a ticket form. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#update-ticket-form
   */
  update(ticketForm: TicketForm, changes?: undefined, options?: RequestOptions): ApiCall<TicketForm>;
  update(ticketForm: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [ticketForm], body: changes, options });
  }

  /**
   * Deletes a ticket form.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.delete(47);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#delete-ticket-form
   */
  delete(ticketForm: Id | TicketForm, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [ticketForm], options });
  }

  /**
   * Makes a copy of a ticket form.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket form.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const copy = await zendesk.ticketForms.clone(47, { prepend_clone_title: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#clone-an-already-existing-ticket-form
   */
  clone(ticketForm: Id | TicketForm, body: CloneTicketFormBody, options: RequestOptions = {}): ApiCall<TicketForm> {
    return this.call('clone', { path: [ticketForm], body, options });
  }

  /**
   * Puts ticket forms into an order.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.ticketForms.reorder({ ticket_form_ids: [48, 47] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#reorder-ticket-forms
   */
  reorder(body: ReorderTicketFormBody, options: RequestOptions = {}): ApiCall<TicketForm[]> {
    return this.call('reorder', { body, options });
  }
}
