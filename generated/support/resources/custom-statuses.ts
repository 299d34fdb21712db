// From specification/support/resources/custom-statuses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CustomStatus, CustomStatusCreate, CustomStatusUpdate } from '../objects/custom-status.ts';
import { CustomStatusTicketFormStatuses } from './custom-status-ticket-form-statuses.ts';

export type {
  CustomStatus,
  CustomStatusInput,
  CustomStatusCreate,
  CustomStatusUpdate,
} from '../objects/custom-status.ts';

/** Query of `customStatuses.list`. */
export interface ListCustomStatusesQuery {
  /** Only those of these categories. */
  status_categories?:
    | 'new'
    | 'open'
    | 'pending'
    | 'hold'
    | 'solved'
    | readonly ('new' | 'open' | 'pending' | 'hold' | 'solved')[]
    | undefined;
  /** Only those that can be chosen, or only the others. */
  active?: boolean | undefined;
  /** Only the default ones, or only the others. */
  default?: boolean | undefined;
}

/** Body of `customStatuses.updateDefault`. */
export interface UpdateDefaultCustomStatusBody {
  /** The ids, separated by commas. */
  ids: string;
}

/**
 * Ticket statuses of your own.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/
 */
export class CustomStatuses extends Resource {
  /** The ticket forms that offer one custom status. */
  readonly ticketFormStatuses: CustomStatusTicketFormStatuses = new CustomStatusTicketFormStatuses(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/custom-statuses.ts');
  }

  /**
   * Lists the custom statuses of the account, all at once.
   *
   * Allowed for: End users. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const status of zendesk.customStatuses.list()) console.log(status.agent_label, status.status_category);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#list-custom-ticket-statuses
   */
  list(query: ListCustomStatusesQuery = {}, options: RequestOptions = {}): Paginator<CustomStatus> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a custom status.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom status.
   *
   * @example
   * ```ts
   * const status = await zendesk.customStatuses.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#show-custom-ticket-status
   */
  get(
    customStatus: Id | CustomStatus,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CustomStatus> {
    return this.call('get', { path: [customStatus], query, options });
  }

  /**
   * Makes a custom status.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const status = await zendesk.customStatuses.create({ status_category: 'open', agent_label: 'In the workshop' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#create-custom-ticket-status
   */
  create(customStatus: CustomStatusCreate | CustomStatus, options: RequestOptions = {}): ApiCall<CustomStatus> {
    return this.call('create', { body: customStatus, options });
  }

  /**
   * Changes a custom status.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const status = await zendesk.customStatuses.update(35436, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#update-custom-ticket-status
   */
  update(customStatus: Id | CustomStatus, changes: CustomStatusUpdate, options?: RequestOptions): ApiCall<CustomStatus>;
  /**
   * Changes a custom status. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom status.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#update-custom-ticket-status
   */
  update(customStatus: CustomStatus, changes?: undefined, options?: RequestOptions): ApiCall<CustomStatus>;
  update(customStatus: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [customStatus], body: changes, options });
  }

  /**
   * Deletes a custom status.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom status.
   *
   * @example
   * ```ts
   * await zendesk.customStatuses.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#delete-custom-ticket-status
   */
  delete(customStatus: Id | CustomStatus, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [customStatus], options });
  }

  /**
   * Makes custom statuses the default ones of their categories.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.customStatuses.updateDefault({ ids: '35436,35437' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#bulk-update-default-custom-ticket-status
   */
  updateDefault(body: UpdateDefaultCustomStatusBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('updateDefault', { body, options });
  }
}
