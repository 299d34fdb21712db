// From specification/side-conversations/objects/side-conversation-updates.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `state` that a request may state. */
export type SideConversationUpdatesState = 'open' | 'closed';

/**
 * What was changed of a side conversation.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/
 */
export class SideConversationUpdates extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversationUpdates',
      attributes: {
        state: { type: 'string', access: 'read', nullable: true, values: ['open', 'closed'] },
        subject: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface SideConversationUpdates {
  /** The new state. Read-only. */
  readonly state: SideConversationUpdatesState | OpenString | null | undefined;
  /** The new subject. Read-only. */
  readonly subject: string | null | undefined;
}
