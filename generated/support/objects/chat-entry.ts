// From specification/support/objects/chat-entry.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * Something that happened in a chat. Zendesk adds kinds of entries; `get` reads the attributes of those that have no
 * class here.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export class ChatEntry extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatEntry',
      attributes: {
        type: { type: 'string', access: 'read' },
        chat_index: { type: 'integer', access: 'read', nullable: true },
        timestamp: { type: 'integer', access: 'read', nullable: true },
        actor_id: { type: 'integer', access: 'read', nullable: true },
        actor_name: { type: 'string', access: 'read', nullable: true },
        actor_type: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatEntry {
  /** What happened. Read-only. */
  readonly type: UnlistedString;
  /** Its place in the chat, from 0. Read-only. */
  readonly chat_index: number | null | undefined;
  /** When it happened, in milliseconds since 1970. Read-only. */
  readonly timestamp: number | null | undefined;
  /** Who did it. Read-only. */
  readonly actor_id: number | null | undefined;
  /** Name of who did it. Read-only. */
  readonly actor_name: string | null | undefined;
  /** Whether that is an agent or an end user. Read-only. */
  readonly actor_type: string | null | undefined;
}
