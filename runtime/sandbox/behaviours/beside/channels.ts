import type { Call, OperationBehaviour } from '../../contract.ts';
import { missingParameter } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { createRecord } from '../../write/save.ts';
import { statedRecord } from '../../write/stated.ts';
import { requireRecord, typeNamed } from '../records.ts';
import { addComment } from '../tickets/comment.ts';

/** Messages of other services: each becomes a ticket, or a comment where it answers another one. */
export const channelOperations: Readonly<Record<string, OperationBehaviour>> = {
  PushContentToSupport: (call) => {
    const { external_resources: messages } = named(call, 'instance_push_id');
    if (!Array.isArray(messages)) throw missingParameter('external_resources');
    return { body: { results: messages.filter(isAttributes).map((message) => imported(call, message)) } };
  },
  ValidateToken: (call) => {
    named(call, 'instance_push_id');
    return { status: 200 };
  },
  ReportChannelbackError: (call) => {
    named(call, 'instance_push_id', 'external_id');
    return { status: 200 };
  },
  CreateTicketFromTweet: (call) => {
    const { twitter_status_message_id, monitored_twitter_handle_id } = statedRecord(call);
    const { screen_name } = requireRecord(call.world, 'MonitoredTwitterHandle', monitored_twitter_handle_id);
    const body = `Post ${String(twitter_status_message_id)} to ${String(screen_name)}`;
    createRecord(call, typeNamed(call.world, 'Ticket'), { subject: body, comment: { body } });
    return { status: 201 };
  },
};

/** The body, which must have these keys. */
function named(call: Call, ...keys: readonly string[]): Attributes {
  const body = bodyAttributes(call);
  const missing = keys.find((key) => typeof body[key] !== 'string');
  if (missing !== undefined) throw missingParameter(missing);
  return body;
}

function imported(call: Call, message: Attributes): Attributes {
  const id = String(message.external_id);
  return { external_resource_id: id, status: place(call, id, message) };
}

function place(call: Call, id: string, message: Attributes): Attributes {
  const { notes } = call.world;
  if (notes.has(keyOf(id))) return { code: 'already_imported' };
  const above = message.parent_id ?? message.thread_id;
  const ticket = above === undefined ? undefined : notes.get(keyOf(above));
  if (message.parent_id !== undefined && ticket === undefined)
    return { code: 'could_not_locate_parent_external_resource', description: String(message.parent_id) };
  const made = ticket ?? newTicket(call, message);
  if (ticket !== undefined)
    addComment(call.world, ticket, { body: message.message }, { author_id: call.principal?.id });
  for (const key of [id, message.thread_id]) if (key !== undefined) notes.set(keyOf(key), made);
  return { code: 'success' };
}

function newTicket(call: Call, { message }: Attributes): unknown {
  const stated = { subject: String(message).slice(0, 80), comment: { body: message } };
  return createRecord(call, typeNamed(call.world, 'Ticket'), stated).id;
}

function keyOf(id: unknown): string {
  return `ticket of the message ${String(id)}`;
}
