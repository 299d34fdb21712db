// From specification/support/objects/conversation-log-author.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type ConversationLogAuthorType = 'user' | 'agent' | 'bot';

/**
 * Who wrote an event. The ids have names with colons: `author.get('zen:support:user_id')` is that of a user,
 * `author.get('zen:sunco:user_id')` that of messaging.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogAuthor extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogAuthor',
      attributes: {
        type: { type: 'string', access: 'read', values: ['user', 'agent', 'bot'] },
        display_name: { type: 'string', access: 'read', nullable: true },
        avatar_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ConversationLogAuthor {
  /** Who it is. Read-only. */
  readonly type: ConversationLogAuthorType | OpenString;
  /** Name that is shown. Read-only. */
  readonly display_name: string | null | undefined;
  /** Address of a picture. Read-only. */
  readonly avatar_url: string | null | undefined;
}
