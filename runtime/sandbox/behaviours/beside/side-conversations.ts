import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { contentUrl } from '../../files/serve-file.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { fileOf, parseForm } from '../../http/multipart.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { hexadecimal } from '../../store/ids.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { change, requireRecord, typeNamed } from '../records.ts';

/** Side conversations: a change of the state or the subject is an event of its own. */
export const sideConversation: RecordBehaviour = {
  defaults: () => ({ state: 'open', participants: [], external_ids: {} }),
  apply({ record, before, world }) {
    if (before && before.state !== record.state) record.state_updated_at = timestamp(world);
  },
  saved({ call, record, before, input }) {
    const names = ['state', 'subject'].filter((name) => name in input);
    const updates = Object.fromEntries(names.map((name) => [name, input[name]]));
    if (before) addEvent(call, record, { type: 'update', updates });
  },
};

/** Events in the order in which they happened, which their times don't tell within a second. */
export const sideConversationSelections: Readonly<Record<string, Selection>> = {
  'tickets.sideConversations.events.list': (call) => {
    const { id } = conversationOf(call);
    return recordsOf(call.world, 'SideConversationEvent').filter((one) => one.side_conversation_id === id);
  },
};

/** How side conversations begin and go on, and the files that they are given. */
export const sideConversationOperations: Readonly<Record<string, OperationBehaviour>> = {
  'tickets.sideConversations.create': (call) => {
    const { external_ids = {} } = bodyAttributes(call);
    const message = messageOf(call);
    const ticket = requireRecord(call.world, 'Ticket', pathId(call));
    const now = timestamp(call.world);
    const times = { created_at: now, updated_at: now, state_updated_at: now };
    const given = {
      ticket_id: ticket.id,
      subject: message.subject ?? null,
      external_ids,
      ...times,
      ...latest(message, now),
    };
    const type = typeNamed(call.world, 'SideConversation');
    const record = insertRecord(call.world, type, given, { ticket_id: ticket.id });
    record.url = `${call.world.origin}${call.path}/${String(record.id)}`;
    return said(call, record, 'create', message);
  },
  'tickets.sideConversations.reply': (call) => {
    const message = messageOf(call);
    const before = conversationOf(call);
    const record = change(call.world, 'SideConversation', before, latest(message, timestamp(call.world)));
    return said(call, record, 'reply', message);
  },
  'tickets.sideConversations.attachments.create': upload,
};

/** The conversation that the path names, beside the ticket that it names. */
function conversationOf(call: Call): Attributes {
  const ticket = requireRecord(call.world, 'Ticket', pathId(call));
  const record = requireRecord(call.world, 'SideConversation', pathId(call, 1));
  if (record.ticket_id !== ticket.id) throw recordNotFound();
  return record;
}

/** What a message changes of its conversation. */
function latest(message: Attributes, now: string): Attributes {
  return { participants: message.to, preview_text: message.preview_text, message_added_at: now, updated_at: now };
}

function said(call: Call, record: Attributes, type: string, message: Attributes): Result {
  const event = addEvent(call, record, { type, message, updates: {} });
  return { status: 201, body: { side_conversation: record, event } };
}

function addEvent(call: Call, conversation: Attributes, what: Attributes): Attributes {
  const above = { ticket_id: Number(pathId(call)), side_conversation_id: conversation.id };
  const given = { ...above, actor: personOf(call.principal), via: 'api', created_at: timestamp(call.world), ...what };
  return insertRecord(call.world, typeNamed(call.world, 'SideConversationEvent'), given, above);
}

/** The message that is stated, as answers show it. It must be for someone. */
function messageOf(call: Call): Attributes {
  const { message } = bodyAttributes(call);
  const { attachment_ids, ...stated } = isAttributes(message) ? message : {};
  if (!Array.isArray(stated.to) || stated.to.length === 0)
    throw recordInvalid({ to: [{ description: 'To: cannot be blank', error: 'BlankValue' }] });
  const ids = Array.isArray(attachment_ids) ? attachment_ids : [];
  const attachments = ids.map((id) => requireRecord(call.world, 'SideConversationAttachment', id));
  const text = String(stated.body ?? stated.html_body ?? '');
  const to = stated.to.filter(isAttributes).map((one) => ({ user_id: null, name: null, email: null, ...one }));
  return {
    from: personOf(call.principal),
    body: text,
    html_body: text,
    ...stated,
    to,
    preview_text: text,
    attachments,
  };
}

function personOf(user: Attributes | null): Attributes | null {
  return user && { user_id: user.id, name: user.name, email: user.email };
}

function upload(call: Call): Result {
  const { world, body, headers } = call;
  const file = fileOf(parseForm(body, headers['content-type']), 'file');
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, file);
  const known = { name: file.name, file_name: file.name, content_type: file.type, size: file.bytes.byteLength };
  const record = insertRecord(world, typeOf(call), { ...known, content_url: contentUrl(world, key, file.name) });
  return { status: 201, body: record };
}
