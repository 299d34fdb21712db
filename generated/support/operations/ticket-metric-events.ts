// From specification/support/resources/ticket-metric-events.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import {
  ticketMetricBreachEventLink,
  ticketMetricEventLink,
  ticketMetricGroupSlaEventLink,
  ticketMetricProgressEventLink,
  ticketMetricSlaEventLink,
  ticketMetricStatusEventLink,
} from '../links.ts';

/** What the methods of `ticketMetricEvents` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'ticketMetricEvents.incremental',
    method: 'GET',
    path: '/api/v2/incremental/ticket_metric_events',
    retry: 'safe',
    items: 'ticket_metric_events',
    model: {
      by: 'type',
      of: {
        activate: ticketMetricProgressEventLink,
        pause: ticketMetricProgressEventLink,
        fulfill: ticketMetricProgressEventLink,
        measure: ticketMetricProgressEventLink,
        apply_sla: ticketMetricSlaEventLink,
        apply_group_sla: ticketMetricGroupSlaEventLink,
        breach: ticketMetricBreachEventLink,
        update_status: ticketMetricStatusEventLink,
      },
      otherwise: ticketMetricEventLink,
    },
    pagination: ['incrementalTime'],
    query: { start_time: { type: 'unixTime' }, include_changes: { type: 'boolean' } },
    bucket: 'incremental-exports',
  },
};
