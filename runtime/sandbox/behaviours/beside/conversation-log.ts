import type { Call, Selection, World } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { below, requireRecord } from '../records.ts';

/** The conversation of a ticket: its comments, and what a test inserted of messaging. */
export const conversationLogSelections: Readonly<Record<string, Selection>> = {
  ListConversationLogForTicket: (call) => {
    const { id } = requireRecord(call.world, 'Ticket', pathId(call));
    const types = ['ConversationLogEvent', 'ConversationLogComment', 'ConversationLogMessage'];
    const inserted = types.flatMap((object) =>
      recordsOf(call.world, object).filter((one) => one.ticket_id === undefined || one.ticket_id === id),
    );
    return [...commentsOf(call, id), ...inserted];
  },
};

function commentsOf({ world }: Call, ticketId: unknown): Attributes[] {
  return below(world, 'Comment', 'ticket_id', ticketId).map((comment) => eventOf(world, comment));
}

function eventOf(world: World, comment: Attributes): Attributes {
  const { id, created_at, html_body, attachments, metadata } = comment;
  const given = isAttributes(metadata) ? metadata : {};
  return {
    id: `comment-${String(id)}`,
    type: 'Comment',
    reference: `zen:ticket_event:${String(id)}`,
    created_at,
    author: authorOf(world, comment.author_id),
    content: { type: 'html', body: html_body },
    attachments,
    metadata: { system: given.system, custom: given.custom, public: comment.public, ticket_version: 0 },
  };
}

function authorOf(world: World, id: unknown): Attributes {
  const user = world.store.find(world.catalogue.type('User'), id);
  const type = user?.role === 'end-user' ? 'user' : 'agent';
  return { type, display_name: user?.name ?? null, avatar_url: null, 'zen:support:user_id': id };
}
