// From specification/support/resources/ticket-fields.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { TicketField, TicketFieldCreate, TicketFieldUpdate } from '../objects/ticket-field.ts';
import type { User } from '../objects/user.ts';
import { TicketFieldOptions } from './ticket-field-options.ts';

export type { TicketField, TicketFieldInput, TicketFieldCreate, TicketFieldUpdate } from '../objects/ticket-field.ts';

/** Query of `ticketFields.list`. */
export interface ListTicketFieldsQuery {
  /** Give `title_in_portal` in this language. */
  locale?: string | undefined;
  /** Tell who made the field, in `creator_user_id` and `creator_app_name`. */
  creator?: boolean | undefined;
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** What comes along with `ticketFields.list` on request. */
export interface ListTicketFieldsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Query of `ticketFields.get`. */
export interface GetTicketFieldQuery {
  /** Tell who made the field, in `creator_user_id` and `creator_app_name`. */
  creator?: boolean | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
}

/** What comes along with `ticketFields.get` on request. */
export interface GetTicketFieldSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
}

/** Query of `ticketFields.getMany`. */
export interface GetManyTicketFieldsQuery {
  /** Up to 100 keys of fields, in place of the ids. */
  keys?: string | readonly string[] | undefined;
  /** Tell who made the field, in `creator_user_id` and `creator_app_name`. */
  creator?: boolean | undefined;
  /** Leave out the choices behind other choices of dropdown fields. */
  exclude_sub_selection_options?: boolean | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'users'[] | undefined;
}

/** Query of `ticketFields.update`. */
export interface UpdateTicketFieldQuery {
  /** Tell who made the field, in `creator_user_id` and `creator_app_name`. */
  creator?: boolean | undefined;
}

/** Query of `ticketFields.delete`. */
export interface DeleteTicketFieldQuery {
  /** Tell who made the field, in `creator_user_id` and `creator_app_name`. */
  creator?: boolean | undefined;
}

/** Body of `ticketFields.reorder`. */
export interface ReorderTicketFieldBody {
  /** The fields that come first, in their order. The others follow. */
  ticket_field_ids: readonly (Id | TicketField)[];
}

/**
 * The fields of tickets: those that Zendesk brings, and your own.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class TicketFields extends Resource {
  /** The choices of a dropdown field of tickets. */
  readonly options: TicketFieldOptions = new TicketFieldOptions(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ticket-fields.ts');
  }

  /**
   * Lists the ticket fields of the account.
   *
   * End users get the fields that the Help Center shows.
   *
   * Allowed for: Anyone. Paged by cursor: up to 100 records a page.
   *
   * Fields come in the order of their ids; `position` tells their place.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const field of zendesk.ticketFields.list()) console.log(field.title, field.type);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#list-ticket-fields
   */
  list(
    query: ListTicketFieldsQuery = {},
    options: RequestOptions = {},
  ): Paginator<TicketField, ListTicketFieldsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a ticket field.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   *
   * @example
   * ```ts
   * const field = await zendesk.ticketFields.get(34);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#show-ticket-field
   */
  get(
    ticketField: Id | TicketField,
    query: GetTicketFieldQuery = {},
    options: RequestOptions = {},
  ): ApiCall<TicketField, GetTicketFieldSideloads> {
    return this.call('get', { path: [ticketField], query, options });
  }

  /**
   * Gets many ticket fields by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const fields = await zendesk.ticketFields.getMany([34, 35]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#show-many-ticket-fields
   */
  getMany(
    ids: Many<Id | TicketField>,
    query: GetManyTicketFieldsQuery = {},
    options: RequestOptions = {},
  ): ApiCall<(TicketField | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Makes a ticket field.
   *
   * Choices of a dropdown are stated in `custom_field_options`. A tag may stand for one choice or checkbox only.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk advises to have no more than 400 fields in an account, or in a form.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.ticketFields.create({
   *   type: 'tagger',
   *   title: 'Colour',
   *   custom_field_options: [
   *     { name: 'Red', value: 'colour_red' },
   *     { name: 'Blue', value: 'colour_blue' },
   *   ],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#create-ticket-field
   */
  create(ticketField: TicketFieldCreate | TicketField, options: RequestOptions = {}): ApiCall<TicketField> {
    return this.call('create', { body: ticketField, options });
  }

  /**
   * Changes a ticket field.
   *
   * Where a choice changes, all choices are sent with their ids: one that is left out is removed from the field and
   * from every ticket.
   *
   * Allowed for: Admins.
   *
   * `ticketFields.options.createOrUpdate` changes one choice alone.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.ticketFields.update(34, { title: 'Colour of the printer' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#update-ticket-field
   */
  update(
    ticketField: Id | TicketField,
    changes: TicketFieldUpdate,
    query?: UpdateTicketFieldQuery,
    options?: RequestOptions,
  ): ApiCall<TicketField>;
  /**
   * Changes a ticket field. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#update-ticket-field
   */
  update(
    ticketField: TicketField,
    changes?: undefined,
    query?: UpdateTicketFieldQuery,
    options?: RequestOptions,
  ): ApiCall<TicketField>;
  update(
    ticketField: unknown,
    changes?: unknown,
    query: UpdateTicketFieldQuery = {},
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [ticketField], body: changes, query, options });
  }

  /**
   * Deletes a ticket field of your own.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket field.
   *
   * @example
   * ```ts
   * await zendesk.ticketFields.delete(34);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#delete-ticket-field
   */
  delete(
    ticketField: Id | TicketField,
    query: DeleteTicketFieldQuery = {},
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [ticketField], query, options });
  }

  /**
   * Counts the ticket fields of the account.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.ticketFields.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#count-ticket-fields
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Puts ticket fields into an order.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.ticketFields.reorder({ ticket_field_ids: [35, 34] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#reorder-ticket-fields
   */
  reorder(body: ReorderTicketFieldBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }
}
