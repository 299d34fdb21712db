// From specification/support/resources/ticket-tags.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Ticket } from '../objects/ticket.ts';

/**
 * The tags of a ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class TicketTags extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-tags.ts');
  }

  /**
   * Lists the tags of a ticket.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const tags = await zendesk.tickets.tags.list(86).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#list-resource-tags
   */
  list(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('list', { path: [ticket], query, options });
  }

  /**
   * Replaces the tags of a ticket.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.tickets.tags.set(86, ['printer', 'fire']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#set-tags
   */
  set(ticket: Id | Ticket, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('set', { path: [ticket], body: tags, options });
  }

  /**
   * Adds tags to a ticket.
   *
   * Allowed for: Agents. Not repeated after a broken connection if it carries `safe_update`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.
   *
   * @example
   * ```ts
   * const tags = await zendesk.tickets.tags.add(86, ['urgent']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#add-tags
   */
  add(ticket: Id | Ticket, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('add', { path: [ticket], body: tags, options });
  }

  /**
   * Removes tags from a ticket.
   *
   * Allowed for: Agents. Not repeated after a broken connection if it carries `safe_update`.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.
   *
   * @example
   * ```ts
   * await zendesk.tickets.tags.remove(86, ['urgent']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#remove-tags
   */
  remove(ticket: Id | Ticket, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('remove', { path: [ticket], body: tags, options });
  }
}
