// From specification/chat/objects/chat-search-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type ChatSearchResultType = 'chat' | 'offline_msg';

/**
 * A chat that was found, in short.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatSearchResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatSearchResult',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read', values: ['chat', 'offline_msg'] },
        timestamp: { type: 'timestamp', access: 'read', accessor: 'started' },
        preview: { type: 'string', access: 'read', nullable: true },
        url: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface ChatSearchResult {
  /** The chat. Read-only. */
  readonly id: string;
  /** A conversation, or a message that was left. Read-only. */
  readonly type: ChatSearchResultType | OpenString;
  /** When the chat began. Read-only. */
  readonly timestamp: string;
  /** `timestamp` as a Date. */
  get started(): Date;
  /** Its beginning. Read-only. */
  readonly preview: string | null | undefined;
  /** Address of the chat in the API. Read-only. */
  readonly url: string;
}
