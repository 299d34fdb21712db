// From specification/support/objects/ticket-metric-item.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A span of time, counted in two ways.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/
 */
export class TicketMetricItem extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetricItem',
      attributes: {
        calendar: { type: 'integer', access: 'read', nullable: true },
        business: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface TicketMetricItem {
  /** By the calendar. Read-only. */
  readonly calendar: number | null | undefined;
  /** In business hours only. Read-only. */
  readonly business: number | null | undefined;
}
