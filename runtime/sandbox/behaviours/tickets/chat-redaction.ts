import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { change } from '../records.ts';
import { ticketOf } from './operations.ts';

/** Chats that became tickets: what was said in them stands in the history of the ticket. */
export const chatRedactionOperations: Readonly<Record<string, OperationBehaviour>> = {
  RedactChatComment: (call) => {
    const { text, chat_index: index, message_id: id } = bodyAttributes(call);
    return inChat(call, (said, place) => (place === index || said.message_id === id ? redacted(said, text) : said));
  },
  RedactChatCommentAttachment: (call) => {
    const { chat_indexes: indexes = [], message_ids: ids = [] } = bodyAttributes(call);
    const isMeant = (said: Attributes, place: number): boolean =>
      [indexes].flat().includes(place) || [ids].flat().includes(said.message_id);
    return inChat(call, (said, place) =>
      isMeant(said, place) ? { ...said, filename: 'redacted.txt', url: null } : said,
    );
  },
};

/** Changes what was said in one chat of the ticket. */
function inChat(call: Call, edit: (said: Attributes, index: number) => Attributes): Result {
  const { id } = ticketOf(call);
  const { chat_id } = bodyAttributes(call);
  const audits = recordsOf(call.world, 'Audit').filter(({ ticket_id }) => ticket_id === id);
  for (const audit of audits) {
    const event = listOf(audit.events).find(({ value }) => isAttributes(value) && value.chat_id === chat_id);
    if (!event || !isAttributes(event.value)) continue;
    const changed = { ...event, value: { ...event.value, history: listOf(event.value.history).map(edit) } };
    const events = listOf(audit.events).map((one) => (one === event ? changed : one));
    change(call.world, 'Audit', audit, { events });
    return { body: { chat_event: changed } };
  }
  throw recordNotFound();
}

/** Every mark is replaced by as many blocks as it has characters. */
function redacted(said: Attributes, text: unknown): Attributes {
  const message = String(text).replace(/<redact>(.*?)<\/redact>/gs, (_, inner: string) => '▇'.repeat(inner.length));
  return { ...said, message };
}

function listOf(value: unknown): Attributes[] {
  return Array.isArray(value) ? value.filter(isAttributes) : [];
}
