// From specification/chat/objects/chat-webpath.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A page that a visitor went to.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatWebpath extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatWebpath',
      attributes: {
        timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'visited' },
        from: { type: 'string', access: 'read', nullable: true },
        to: { type: 'string', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatWebpath {
  /** When the visitor went there. Read-only. */
  readonly timestamp: string | null | undefined;
  /** `timestamp` as a Date. */
  get visited(): Date | null;
  /** Address of the page before. Read-only. */
  readonly from: string | null | undefined;
  /** Address of the page. Read-only. */
  readonly to: string | null | undefined;
  /** Its title. Read-only. */
  readonly title: string | null | undefined;
}
