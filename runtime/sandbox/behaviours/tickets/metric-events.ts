import type { World, Write } from '../../contract.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { commentOf } from './comment.ts';

/** Times that run from the beginning of a ticket until it is solved. */
const UNTIL_SOLVED = ['agent_work_time', 'requester_wait_time', 'resolution_time'] as const;

/** Statuses in which the agents are waited for, and the requester is. */
const WAITS_FOR_AGENT = ['new', 'open', 'hold'];
const SOLVED = ['solved', 'closed'];

/** Writes down which times of a ticket begin, rest and end. */
export function noteMetricEvents(write: Write): void {
  const { world, record, before } = write;
  if (before) {
    noteChanges(write);
    return;
  }
  for (const metric of [...UNTIL_SOLVED, 'reply_time']) note(world, record.id, metric, 'activate');
  if (SOLVED.includes(String(record.status))) noteSolved(write);
}

function noteChanges(write: Write): void {
  const { world, record, before } = write;
  if (isFirstReply(write)) note(world, record.id, 'reply_time', 'fulfill');
  if (before?.status === record.status) return;
  if (SOLVED.includes(String(record.status))) {
    if (!SOLVED.includes(String(before?.status))) noteSolved(write);
    return;
  }
  note(world, record.id, 'requester_wait_time', WAITS_FOR_AGENT.includes(String(record.status)) ? 'activate' : 'pause');
  note(world, record.id, 'agent_work_time', record.status === 'pending' ? 'pause' : 'activate');
}

function noteSolved({ world, record }: Write): void {
  for (const metric of UNTIL_SOLVED) note(world, record.id, metric, 'fulfill');
}

/** The first public word of somebody else than the requester. */
function isFirstReply(write: Write): boolean {
  const { world, record, call } = write;
  const comment = commentOf(write);
  const author = comment?.author_id ?? call.principal?.id;
  const isReply = comment !== undefined && comment.public !== false && author !== record.requester_id;
  return (
    isReply && !eventsOf(world, record.id).some(({ metric, type }) => metric === 'reply_time' && type === 'fulfill')
  );
}

function eventsOf(world: World, ticketId: unknown): ReturnType<typeof recordsOf> {
  return recordsOf(world, 'TicketMetricEvent').filter(({ ticket_id }) => ticket_id === ticketId);
}

function note(world: World, ticketId: unknown, metric: string, type: string): void {
  const events = world.catalogue.type('TicketMetricEvent');
  if (events)
    insertRecord(world, events, { ticket_id: ticketId, metric, type, instance_id: 1, time: timestamp(world) });
}
