// From specification/routing/resources/tickets.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { TicketInstanceValues } from './ticket-instance-values.ts';

/**
 * What tickets need.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingTickets extends Resource {
  /** The skills that tickets need. */
  readonly instanceValues: TicketInstanceValues = new TicketInstanceValues(this.client);

}
