// From specification/support/objects/ticket-metric-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString, type UnlistedString } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import { TicketMetricEventSla } from './ticket-metric-event-sla.ts';
import { TicketMetricItem } from './ticket-metric-item.ts';
import type { Ticket } from './ticket.ts';

/** The values of `metric` that a request may state. */
export type TicketMetricEventMetric =
  | 'agent_work_time'
  | 'pausable_update_time'
  | 'periodic_update_time'
  | 'reply_time'
  | 'requester_wait_time'
  | 'resolution_time'
  | 'group_ownership_time';

/**
 * Something that happened to a metric of a ticket. Zendesk adds kinds of events; `get` reads the attributes of those
 * that have no class here.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketMetricEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetricEvent',
      deletedWhen: { deleted: true },
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        metric: {
          type: 'string',
          access: 'read',
          values: [
            'agent_work_time',
            'pausable_update_time',
            'periodic_update_time',
            'reply_time',
            'requester_wait_time',
            'resolution_time',
            'group_ownership_time',
          ],
        },
        instance_id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        time: { type: 'timestamp', access: 'read', accessor: 'occurred' },
        status: { model: () => TicketMetricItem, access: 'read' },
        sla: { model: () => TicketMetricEventSla, access: 'read', nullable: true },
        group_sla: { model: () => TicketMetricEventSla, access: 'read', nullable: true },
        deleted: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface TicketMetricEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** The ticket whose metric it is. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket whose metric it is. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** Which metric it is. Read-only. */
  readonly metric: TicketMetricEventMetric | OpenString;
  /** Number of the time that the metric is measured in the ticket. Read-only. */
  readonly instance_id: number;
  /** What happened. Read-only. */
  readonly type: UnlistedString;
  /** When it happened. Read-only. */
  readonly time: string;
  /** `time` as a Date. */
  get occurred(): Date;
  /** The time measured so far, in minutes. Read-only. */
  readonly status: TicketMetricItem | undefined;
  /** The target of a policy. Read-only. */
  readonly sla: TicketMetricEventSla | null | undefined;
  /** The target of a policy for groups. Read-only. */
  readonly group_sla: TicketMetricEventSla | null | undefined;
  /** Whether the event was taken back. Read-only. */
  readonly deleted: boolean | undefined;
}
