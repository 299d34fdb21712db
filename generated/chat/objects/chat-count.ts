// From specification/chat/objects/chat-count.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How many messages a chat has.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatCount extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatCount',
      attributes: {
        visitor: { type: 'integer', access: 'read', nullable: true },
        agent: { type: 'integer', access: 'read', nullable: true },
        total: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatCount {
  /** Those of the visitor. Read-only. */
  readonly visitor: number | null | undefined;
  /** Those of the agents. Read-only. */
  readonly agent: number | null | undefined;
  /** All of them. Read-only. */
  readonly total: number | null | undefined;
}
