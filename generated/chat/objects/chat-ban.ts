// From specification/chat/objects/chat-ban.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ChatIpAddress } from './chat-ip-address.ts';
import { ChatVisitorBan } from './chat-visitor-ban.ts';

/**
 * Everybody who is banned: visitors, and addresses.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
 */
export class ChatBan extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatBan',
      attributes: {
        visitor: { model: () => ChatVisitorBan, list: true, access: 'read' },
        ip_address: { model: () => ChatIpAddress, list: true, access: 'read' },
      },
    };
  }
}

export interface ChatBan {
  /** The banned visitors. Read-only. */
  readonly visitor: ChatVisitorBan[];
  /** The banned addresses. Read-only. */
  readonly ip_address: ChatIpAddress[];
}
