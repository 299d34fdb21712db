// From specification/support/resources/tickets-metric-events.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import {
  ticketMetricBreachEventLink,
  ticketMetricEventLink,
  ticketMetricGroupSlaEventLink,
  ticketMetricProgressEventLink,
  ticketMetricSlaEventLink,
  ticketMetricStatusEventLink,
} from '../links.ts';

/** What the methods of `tickets.metricEvents` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'tickets.metricEvents.list',
    method: 'GET',
    path: '/api/v2/tickets/{ticket_id}/metric_events',
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
    pagination: [],
  },
};
