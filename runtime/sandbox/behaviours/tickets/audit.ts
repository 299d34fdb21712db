import type { World, Write } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { blankRecord, timestamp } from '../../world.ts';
import { addComment, commentOf } from './comment.ts';

/** Attributes whose values are written into the history of a ticket. */
const RECORDED = [
  'subject',
  'type',
  'priority',
  'status',
  'requester_id',
  'assignee_id',
  'group_id',
  'organization_id',
  'problem_id',
  'due_at',
  'external_id',
  'tags',
  'custom_status_id',
  'ticket_form_id',
  'brand_id',
  'collaborator_ids',
  'email_cc_ids',
  'follower_ids',
] as const;

/** Writes what a request did into the ticket's history: its comment, and what it set or changed. */
export function writeAudit(write: Write): void {
  const { world, record, call, input, before } = write;
  const id = nextId(world);
  const imported = Array.isArray(input.comments) ? input.comments.filter(isAttributes) : [];
  for (const one of imported) addComment(world, record.id, one, importedFrom(one, record, id));
  const stated =
    commentOf(write) ?? (before || imported.length > 0 ? undefined : { body: String(input.description ?? '') });
  const author = stated?.author_id ?? (before ? call.principal?.id : record.submitter_id) ?? null;
  const comment = stated && addComment(world, record.id, stated, { author_id: author, audit_id: id });
  const events = [
    ...(comment ? [commentEvent(comment)] : []),
    ...(before ? changes(before, record) : settings(record)),
    ...macroReferences(write),
  ];
  putAudit(world, record.id, { id, author_id: author, events: numbered(id, events) });
}

/** An imported comment keeps its author and its time. */
function importedFrom(comment: Attributes, record: Attributes, auditId: unknown): Attributes {
  const { author_id = record.requester_id, created_at = record.created_at } = comment;
  return { author_id, created_at, audit_id: auditId };
}

/** The last entry of a ticket's history. */
export function latestAudit(world: World, ticketId: unknown): Attributes | undefined {
  const type = auditType(world);
  const entries = type ? world.store.of(type).entries() : [];
  return entries.findLast(({ parents }) => parents.ticket_id === String(ticketId))?.record;
}

/** Adds an entry to a ticket's history. */
export function putAudit(world: World, ticketId: unknown, given: Attributes): void {
  const type = auditType(world);
  if (!type) return;
  const record = {
    ...blankRecord(world, type),
    ticket_id: ticketId,
    created_at: timestamp(world),
    metadata: { system: {}, custom: {} },
    via: { channel: 'api', source: { from: {}, to: {}, rel: null } },
    ...given,
  };
  world.store.of(type).put(record, { ticket_id: String(ticketId) });
}

function auditType(world: World): ReturnType<World['catalogue']['typeAt']> {
  return world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/audits');
}

function nextId(world: World): unknown {
  const type = auditType(world);
  return type ? world.ids.next(type, (id) => world.store.find(type, id) !== undefined) : 1;
}

function commentEvent(comment: Attributes): Attributes {
  const { body, html_body, plain_body, public: isPublic, author_id, attachments, audit_id } = comment;
  return { type: 'Comment', author_id, body, html_body, plain_body, public: isPublic, attachments, audit_id };
}

function settings(record: Attributes): Attributes[] {
  return RECORDED.filter((name) => !isEmpty(record[name])).map((name) => ({
    type: 'Create',
    field_name: name,
    value: written(record[name]),
  }));
}

function changes(before: Attributes, record: Attributes): Attributes[] {
  return RECORDED.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(record[name])).map((name) => ({
    type: 'Change',
    field_name: name,
    value: written(record[name]),
    previous_value: written(before[name]),
  }));
}

/** Agents say which macros they applied. */
function macroReferences({ world, input }: Write): Attributes[] {
  const ids = [input.macro_ids ?? [], input.macro_id ?? []].flat();
  const type = world.catalogue.type('Macro');
  return [...new Set(ids)].map((id) => ({
    type: 'AgentMacroReference',
    macro_id: id,
    macro_title: world.store.find(type, id)?.title ?? null,
  }));
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** History has text, lists of text or nothing. */
function written(value: unknown): unknown {
  if (value == null) return null;
  return Array.isArray(value) ? value.map(String) : String(value);
}

function numbered(auditId: unknown, events: readonly Attributes[]): Attributes[] {
  return events.map((event, index) => ({ id: Number(auditId) + (index + 1) * 1_000_000, ...event }));
}
