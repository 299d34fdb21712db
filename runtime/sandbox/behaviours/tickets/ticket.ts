import type { Call, RecordBehaviour, World, Write } from '../../contract.ts';
import type { Details } from '../../http/failure.ts';
import { refuseOutdated } from '../../operations/attribute.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { findRecord, timestamp } from '../../world.ts';
import { applyCustomStatus } from '../statuses/custom-status.ts';
import { normaliseTags } from '../tags.ts';
import { badToken } from '../uploads.ts';
import { noteActivities } from './activity.ts';
import { writeAudit } from './audit.ts';
import { bodyOf, commentOf } from './comment.ts';
import { embedded } from './embedded.ts';
import { recordMetric } from './metric.ts';
import { noteMetricEvents } from './metric-events.ts';
import { applyPeople, requesterOf } from './people.ts';

/** Tickets: the conversation, the people, the tags, the life from new to closed. */
export const ticket: RecordBehaviour = {
  hasSmallIds: true,
  isReportedByIndex: true,
  defaults: ticketDefaults,
  embedded,
  check: refuseTicket,
  apply: applyTicket,
  saved(write) {
    writeAudit(write);
    recordMetric(write);
    noteMetricEvents(write);
    noteActivities(write);
    markProblem(write);
  },
  remove: discardTicket,
};

function ticketDefaults(world: World): Attributes {
  const brand = findRecord(world, 'brand', (record) => record.default === true);
  return {
    status: 'new',
    type: null,
    priority: null,
    via: { channel: 'api', source: { from: {}, to: {}, rel: null } },
    is_public: true,
    allow_attachments: true,
    brand_id: brand?.id ?? null,
    custom_fields: [],
    fields: [],
    group_id: null,
    assignee_id: null,
    organization_id: null,
  };
}

/** A closed ticket never changes again; a new one has something to say. */
function refuseTicket(write: Write): Details {
  const { before, input, world } = write;
  if (before?.status === 'closed') {
    return { status: [{ description: 'Status: closed prevents ticket update', error: 'InvalidValue' }] };
  }
  if (before) refuseOutdated(input, before);
  const token = badToken(world, commentOf(write)?.uploads);
  if (token !== undefined)
    return { base: [{ description: `Attachment: the token ${token} is not valid`, error: 'InvalidValue' }] };
  if (before || commentOf(write) || isStated(input.description) || 'comments' in input) return {};
  return { base: [{ description: 'Description: cannot be blank', error: 'BlankValue' }] };
}

function isStated(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function applyTicket(write: Write): void {
  const { record, input, before } = write;
  normaliseTags(record, input);
  applyPeople(write);
  if ('custom_fields' in input) record.fields = record.custom_fields;
  if ('subject' in input) record.raw_subject = record.subject;
  if (!before) applyNewTicket(write);
  if (record.status === 'new' && record.assignee_id) record.status = 'open';
  applyCustomStatus(write.world, record, input, before);
}

function applyNewTicket(write: Write): void {
  const { record, input, world } = write;
  const comment = commentOf(write);
  record.description = comment ? bodyOf(comment) : input.description;
  record.is_public = comment?.public !== false;
  if (record.subject === undefined || record.subject === null) record.subject = record.description;
  record.raw_subject = record.subject;
  record.organization_id ??= requesterOf(world, record)?.organization_id ?? null;
  if ('generated_timestamp' in record) record.generated_timestamp = Math.floor(world.clock() / 1000);
}

/** The problem of an incident knows that it has some. */
function markProblem({ world, type, record }: Write): void {
  const problem = record.problem_id == null ? undefined : world.store.find(type, record.problem_id);
  if (problem && problem !== record) world.store.of(type).put({ ...problem, has_incidents: true });
}

/** A deleted ticket can be restored for a while. */
function discardTicket(call: Call, record: Attributes): Result {
  const { type } = call.operation;
  const tickets = call.world.catalogue.type('ticket') ?? type;
  const deleter = isAttributes(call.principal) ? call.principal : {};
  if (tickets) {
    const note = { deleted_at: timestamp(call.world), deleted_by: { id: deleter.id, name: deleter.name } };
    call.world.store.of(tickets).discard(record.id, note);
  }
  return { status: call.operation.table.status ?? 204 };
}
