import type { Write } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { commentOf } from './comment.ts';

/** Keeps the numbers about a ticket: replies, reopenings, when it was assigned and solved. */
export function recordMetric(write: Write): void {
  const { world, record, before } = write;
  const type = world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/metrics');
  if (!type || type === write.type) return;
  const now = timestamp(world);
  const metric =
    before &&
    world.store
      .of(type)
      .records()
      .find(({ ticket_id }) => ticket_id === record.id);
  if (!metric) {
    insertRecord(world, type, { ticket_id: record.id, created_at: now, updated_at: now, ...moments(write, now) });
  } else {
    world.store.of(type).put({ ...metric, updated_at: now, ...counts(write, metric), ...moments(write, now) });
  }
}

function counts(write: Write, metric: Attributes): Attributes {
  const isReopened = write.before?.status === 'solved' && write.record.status === 'open';
  return {
    replies: Number(metric.replies ?? 0) + Number(commentOf(write)?.public !== false && commentOf(write) !== undefined),
    reopens: Number(metric.reopens ?? 0) + Number(isReopened),
  };
}

function moments({ record, before }: Write, now: string): Attributes {
  const isNew = (name: string): boolean => record[name] !== before?.[name];
  return {
    ...(isNew('status') ? { status_updated_at: now } : {}),
    ...(isNew('status') && record.status === 'solved' ? { solved_at: now } : {}),
    ...(isNew('assignee_id') && record.assignee_id ? { assigned_at: now, assignee_updated_at: now } : {}),
  };
}
