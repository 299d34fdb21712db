// From specification/support/objects/ticket-metric.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink } from '../links.ts';
import { TicketMetricItem } from './ticket-metric-item.ts';
import type { Ticket } from './ticket.ts';

/**
 * How long a ticket took, and how often it changed hands.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/
 */
export class TicketMetric extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketMetric',
      resource: () => import('../resources/ticket-metrics.ts').then((module) => module.TicketMetrics),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'ticket' },
        group_stations: { type: 'integer', access: 'read', nullable: true },
        assignee_stations: { type: 'integer', access: 'read', nullable: true },
        reopens: { type: 'integer', access: 'read', nullable: true },
        replies: { type: 'integer', access: 'read', nullable: true },
        assignee_updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'assignee_updated' },
        requester_updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'requester_updated' },
        status_updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'status_updated' },
        custom_status_updated_at: {
          type: 'timestamp',
          access: 'read',
          nullable: true,
          accessor: 'custom_status_updated',
        },
        initially_assigned_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'initially_assigned' },
        assigned_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'assigned' },
        solved_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'solved' },
        latest_comment_added_at: {
          type: 'timestamp',
          access: 'read',
          nullable: true,
          accessor: 'latest_comment_added',
        },
        reply_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        reply_time_in_seconds: { model: () => TicketMetricItem, access: 'read', nullable: true },
        first_resolution_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        full_resolution_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        agent_wait_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        requester_wait_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        on_hold_time_in_minutes: { model: () => TicketMetricItem, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface TicketMetric {
  /** Assigned by Zendesk when the metric is made. Read-only. */
  readonly id: number;
  /** Address of the metric in the API. Read-only. */
  readonly url: string | undefined;
  /** The ticket. Read-only. */
  readonly ticket_id: number | null;
  /**
   * The ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get ticket(): Promise<Ticket | null>;
  /** How many groups the ticket passed through. Read-only. */
  readonly group_stations: number | null;
  /** How many agents the ticket passed through. Read-only. */
  readonly assignee_stations: number | null;
  /** How often the ticket was opened again. Read-only. */
  readonly reopens: number | null;
  /** How many public replies agents wrote. Read-only. */
  readonly replies: number | null;
  /** When the assignee last updated the ticket. Read-only. */
  readonly assignee_updated_at: string | null | undefined;
  /** `assignee_updated_at` as a Date. */
  get assignee_updated(): Date | null;
  /** When the requester last updated the ticket. Read-only. */
  readonly requester_updated_at: string | null | undefined;
  /** `requester_updated_at` as a Date. */
  get requester_updated(): Date | null;
  /** When the status last changed. Read-only. */
  readonly status_updated_at: string | null | undefined;
  /** `status_updated_at` as a Date. */
  get status_updated(): Date | null;
  /** When the custom status last changed. Read-only. */
  readonly custom_status_updated_at: string | null | undefined;
  /** `custom_status_updated_at` as a Date. */
  get custom_status_updated(): Date | null;
  /** When the ticket was first assigned. Read-only. */
  readonly initially_assigned_at: string | null | undefined;
  /** `initially_assigned_at` as a Date. */
  get initially_assigned(): Date | null;
  /** When the ticket was last assigned. Read-only. */
  readonly assigned_at: string | null | undefined;
  /** `assigned_at` as a Date. */
  get assigned(): Date | null;
  /** When the ticket was solved. Read-only. */
  readonly solved_at: string | null | undefined;
  /** `solved_at` as a Date. */
  get solved(): Date | null;
  /** When the latest comment was added. Read-only. */
  readonly latest_comment_added_at: string | null | undefined;
  /** `latest_comment_added_at` as a Date. */
  get latest_comment_added(): Date | null;
  /** Minutes until the first reply. Read-only. */
  readonly reply_time_in_minutes: TicketMetricItem | null | undefined;
  /** Seconds until the first reply, for messaging. Read-only. */
  readonly reply_time_in_seconds: TicketMetricItem | null | undefined;
  /** Minutes until the ticket was first solved. Read-only. */
  readonly first_resolution_time_in_minutes: TicketMetricItem | null | undefined;
  /** Minutes until the ticket was solved for the last time. Read-only. */
  readonly full_resolution_time_in_minutes: TicketMetricItem | null | undefined;
  /** Minutes that the agents waited for the requester. Read-only. */
  readonly agent_wait_time_in_minutes: TicketMetricItem | null | undefined;
  /** Minutes that the requester waited for an agent. Read-only. */
  readonly requester_wait_time_in_minutes: TicketMetricItem | null | undefined;
  /** Minutes that the ticket was on hold. Read-only. */
  readonly on_hold_time_in_minutes: TicketMetricItem | null | undefined;
  /** When the metric was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the metric last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
