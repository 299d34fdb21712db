// From specification/support/objects/ticket-metric-time.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A span of time, counted in two ways.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/
 */
export class TicketMetricTime extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetricTime',
      attributes: {
        calendar: { type: 'integer', access: 'read' },
        business: { type: 'integer', access: 'read' },
      },
    };
  }
}

export interface TicketMetricTime {
  /** By the calendar. Read-only. */
  readonly calendar: number | null | undefined;
  /** In business hours only. Read-only. */
  readonly business: number | null | undefined;
}
