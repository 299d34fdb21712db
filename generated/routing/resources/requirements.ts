// From specification/routing/resources/requirements.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Ticket } from '../../support/objects/ticket.ts';

/** Query of `routing.requirements.fulfilled`. */
export interface FulfilledRoutingRequirementsQuery {
  /** The tickets. */
  ticket_ids: Id | Ticket | readonly (Id | Ticket)[];
}

/**
 * Whether skills are met.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingRequirements extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/requirements.ts');
  }

  /**
   * Lists those of some tickets whose skills the signed-in user has.
   *
   * Allowed for: Agents, Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const ids = await zendesk.routing.requirements.fulfilled({ ticket_ids: [1, 17, 99] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  fulfilled(query: FulfilledRoutingRequirementsQuery, options: RequestOptions = {}): Paginator<number> {
    return this.paginate('fulfilled', { query, options });
  }
}
