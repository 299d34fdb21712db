// From specification/chat/objects/chat-response-time.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How quickly the agents of a chat answered, in seconds.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatResponseTime extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatResponseTime',
      attributes: {
        first: { type: 'integer', access: 'read', nullable: true },
        avg: { type: 'number', access: 'read', nullable: true },
        max: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatResponseTime {
  /** Until the first answer. Read-only. */
  readonly first: number | null | undefined;
  /** On average. Read-only. */
  readonly avg: number | null | undefined;
  /** At most. Read-only. */
  readonly max: number | null | undefined;
}
