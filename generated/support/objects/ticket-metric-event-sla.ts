// From specification/support/objects/ticket-metric-event-sla.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The target that a policy sets for a metric.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketMetricEventSla extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetricEventSla',
      attributes: {
        target: { type: 'integer', access: 'read', nullable: true },
        business_hours: { type: 'boolean', access: 'read', nullable: true },
        policy: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface TicketMetricEventSla {
  /** The target in minutes. Read-only. */
  readonly target: number | null | undefined;
  /** The target counts business hours only. Read-only. */
  readonly business_hours: boolean | null | undefined;
  /** The policy: its id, title and description. Read-only. */
  readonly policy: Record<string, unknown> | null | undefined;
}
