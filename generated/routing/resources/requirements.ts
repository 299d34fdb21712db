// From specification/routing/resources/requirements.json by `npm run generate`. Do not edit.
import { type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
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
    return this.paginate(
      {
        id: 'routing.requirements.fulfilled',
        method: 'GET',
        path: '/api/v2/routing/requirements/fulfilled',
        retry: 'safe',
        items: 'fulfilled_ticket_ids',
        pagination: [],
        query: { ticket_ids: { type: 'integer[]', style: 'brackets', references: 'Ticket', required: true } },
      },
      { query, options },
    );
  }
}
