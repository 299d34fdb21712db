import type { RecordBehaviour, Selection, Write } from '../../contract.ts';
import { ownerOf } from '../../guards/authentication.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { PRIORITIES } from '../rules/ticket-fields.ts';
import { commentOf } from './comment.ts';

/** What happened to an agent's tickets; by default to those of the owner. */
export const activity: RecordBehaviour = {
  defaults: (world) => {
    const id = ownerOf(world)?.id ?? null;
    return { verb: 'tickets.assignment', user_id: id, actor_id: id };
  },
};

/** Agents see the activities that are about them. */
export const activitySelections: Readonly<Record<string, Selection>> = {
  ListActivities: ({ world, principal, query }) => {
    const since = Date.parse(query.get('since') ?? '');
    return recordsOf(world, 'Activity')
      .filter(({ user_id }) => user_id === principal?.id)
      .filter(({ created_at }) => Number.isNaN(since) || Date.parse(String(created_at)) >= since);
  },
};

/** Tells the assignee what somebody else did to the ticket. */
export function noteActivities(write: Write): void {
  const { world, record, call } = write;
  const type = world.catalogue.type('Activity');
  const actor = call.principal?.id ?? record.requester_id;
  if (!type || record.assignee_id == null) return;
  for (const { verb, title } of happenings(write).filter(
    ({ verb }) => verb === ASSIGNED || record.assignee_id !== actor,
  )) {
    insertRecord(world, type, {
      verb,
      title,
      user_id: record.assignee_id,
      actor_id: actor,
      user: person(write, record.assignee_id),
      actor: person(write, actor),
      object: { ticket: { id: record.id, subject: record.subject } },
      target: { ticket: { id: record.id, subject: record.subject } },
      created_at: timestamp(world),
      updated_at: timestamp(world),
    });
  }
}

const ASSIGNED = 'tickets.assignment';

function happenings(write: Write): { verb: string; title: string }[] {
  const { record, before } = write;
  const name = `ticket #${String(record.id)}`;
  const isAssigned = record.assignee_id !== (before?.assignee_id ?? null);
  const isSaid = before !== undefined && commentOf(write) !== undefined;
  const isRaised = before !== undefined && rank(record) > rank(before);
  return [
    ...(isAssigned ? [{ verb: ASSIGNED, title: `You were assigned to ${name}.` }] : []),
    ...(isSaid ? [{ verb: 'tickets.comment', title: `Somebody commented on ${name}.` }] : []),
    ...(isRaised ? [{ verb: 'tickets.priority_increase', title: `The priority of ${name} was increased.` }] : []),
  ];
}

function rank({ priority }: Attributes): number {
  return PRIORITIES.indexOf(priority as (typeof PRIORITIES)[number]);
}

function person({ world }: Write, id: unknown): Attributes | null {
  return world.store.find(world.catalogue.type('user'), id) ?? null;
}
