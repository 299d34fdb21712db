import type { Call, OperationBehaviour } from '../../contract.ts';
import { missingParameter } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { statedRecord } from '../../write/stated.ts';
import { below, change, requireRecord, typeNamed } from '../records.ts';

/** Calls that apps of partners tell Zendesk of. A comment on one goes to its ticket, which it makes where there is none. */
export const partnerCallOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateCall: (call) => {
    const { call: stated, comment } = bodyAttributes(call);
    if (!isAttributes(stated)) throw missingParameter('call');
    const record = createRecord(call, typeOf(call), stated);
    if (isAttributes(comment)) speak(call, record, comment);
    return created(call, requireRecord(call.world, 'PartnerCall', record.id));
  },
  CreateComment: (call): Result => {
    const record = requireRecord(call.world, 'PartnerCall', pathId(call));
    return { status: 201, body: speak(call, record, statedRecord(call)) };
  },
};

function speak(call: Call, record: Attributes, stated: Attributes): Attributes {
  const tickets = typeNamed(call.world, 'Ticket');
  const title = String(stated.title ?? '');
  const author_id = stated.author_id ?? call.principal?.id ?? null;
  const comment = { body: textOf(record, title, stated.call_fields), public: false, author_id };
  const before = call.world.store.find(tickets, record.ticket_id);
  const requester_id = stated.end_user_id ?? record.end_user_id ?? call.principal?.id;
  const ticket = before
    ? updateRecord(call, tickets, before, { comment })
    : createRecord(call, tickets, { subject: stated.subject ?? title, requester_id, comment });
  if (!before) change(call.world, 'PartnerCall', record, { ticket_id: ticket.id });
  return voiced(call, record, ticket.id, { title, author_id });
}

/** The newest comment of the ticket becomes one about a call. */
function voiced(call: Call, record: Attributes, ticketId: unknown, { title, author_id }: Attributes): Attributes {
  const { id: call_id, app_id, external_id, direction, from_line, to_line, recording_url } = record;
  const call_ = { call_id, app_id, external_id, direction, from_line, to_line };
  const data = { ...call_, recording_url: recording_url ?? '', author_id, title, via_id: 45 };
  const comment = below(call.world, 'Comment', 'ticket_id', ticketId).at(-1) ?? {};
  const kind = { type: 'TpeVoiceComment', data, formatted_from: 'Unknown', formatted_to: 'Unknown' };
  const changed = change(call.world, 'Comment', comment, { ...kind, transcription_visible: false });
  const { id, body, html_body, public: isPublic, attachments, audit_id, created_at } = changed;
  const said = { id, author_id, body, html_body, public: isPublic, attachments, created_at };
  const audited = typeof audit_id === 'number' ? { audit_id } : {};
  return { ...kind, ...said, ...audited, title, transcription_visible: false, trusted: true };
}

/** The title, and the attributes of the call that the comment asks for. */
function textOf(record: Attributes, title: string, fields: unknown): string {
  const names = Array.isArray(fields) ? fields.map(String) : [];
  const lines = names.map((name) => `${labelOf(name)}: ${String(record[name] ?? '')}`);
  return lines.length === 0 ? title : [title, '', 'Summary', ...lines].join('\n');
}

function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
