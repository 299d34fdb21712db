// From specification/support/objects/conversation-log-source.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Where a message was written.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogSource extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogSource',
      attributes: {
        type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface ConversationLogSource {
  /** The channel: `zd:answerBot`. Read-only. */
  readonly type: string;
}
