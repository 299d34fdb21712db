import type { RecordBehaviour, World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';

/** What can come along within a ticket. */
export const embedded: NonNullable<RecordBehaviour['embedded']> = {
  comment_count: (world, { id }) => commentsOf(world, id).length,
  incident_count: (world, { id }) => {
    const type = world.catalogue.type('ticket');
    return type
      ? world.store
          .of(type)
          .records()
          .filter((record) => record.problem_id === id).length
      : 0;
  },
  dates: (world, { id }) => {
    const metric = metricOf(world, id);
    return {
      assignee_updated_at: metric.assignee_updated_at ?? null,
      requester_updated_at: metric.requester_updated_at ?? null,
      status_updated_at: metric.status_updated_at ?? null,
      initially_assigned_at: metric.initially_assigned_at ?? null,
      assigned_at: metric.assigned_at ?? null,
      solved_at: metric.solved_at ?? null,
      latest_comment_added_at: commentsOf(world, id).at(-1)?.created_at ?? null,
    };
  },
  metric_events: (world, { id }) => {
    const events = recordsOf(world, 'TicketMetricEvent').filter((event) => event.ticket_id === id);
    const metrics = [...new Set(events.map(({ metric }) => String(metric)))];
    return Object.fromEntries(metrics.map((name) => [name, events.filter(({ metric }) => metric === name)]));
  },
  // No policy is applied here.
  slas: () => ({ policy_metrics: [] }),
};

function commentsOf(world: World, id: unknown): Attributes[] {
  const type = world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/comments');
  const entries = type ? world.store.of(type).entries() : [];
  return entries.filter(({ parents }) => parents.ticket_id === String(id)).map(({ record }) => record);
}

function metricOf(world: World, id: unknown): Attributes {
  const type = world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/metrics');
  const metrics = type ? world.store.of(type).records() : [];
  return metrics.find((metric) => metric.ticket_id === id) ?? {};
}
