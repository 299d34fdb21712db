// From specification/support/objects/ticket-metric-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
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

/** The values of `type` that a request may state. */
export type TicketMetricEventType =
  | 'activate'
  | 'pause'
  | 'fulfill'
  | 'apply_sla'
  | 'apply_group_sla'
  | 'breach'
  | 'update_status'
  | 'measure';

/**
 * Something that happened to a metric of a ticket: it began, paused, was fulfilled or breached its target.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metric_events/
 */
export class TicketMetricEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetricEvent',
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
        type: {
          type: 'string',
          access: 'read',
          values: [
            'activate',
            'pause',
            'fulfill',
            'apply_sla',
            'apply_group_sla',
            'breach',
            'update_status',
            'measure',
          ],
        },
        time: { type: 'timestamp', access: 'read', accessor: 'occurred' },
        status: { model: () => TicketMetricItem, access: 'read' },
        sla: { model: () => TicketMetricEventSla, access: 'read' },
        group_sla: { model: () => TicketMetricEventSla, access: 'read' },
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
  readonly type: TicketMetricEventType | OpenString;
  /** When it happened. Read-only. */
  readonly time: string;
  /** `time` as a Date. */
  get occurred(): Date;
  /** The time measured so far in minutes, for `update_status`. Read-only. */
  readonly status: TicketMetricItem | undefined;
  /** The target that applies, for `apply_sla`. Read-only. */
  readonly sla: TicketMetricEventSla | null | undefined;
  /** The target of the group that applies, for `apply_group_sla`. Read-only. */
  readonly group_sla: TicketMetricEventSla | null | undefined;
  /** The event, a breach, was taken back. Read-only. */
  readonly deleted: boolean | undefined;
}
