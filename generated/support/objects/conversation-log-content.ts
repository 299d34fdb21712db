// From specification/support/objects/conversation-log-content.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type ConversationLogContentType = 'html' | 'text';

/**
 * What was said. Its attributes depend on `type`; `get` reads others.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogContent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogContent',
      attributes: {
        type: { type: 'string', access: 'read', values: ['html', 'text'] },
        body: { type: 'string', access: 'read', nullable: true },
        text: { type: 'string', access: 'read', nullable: true },
        actions: { type: 'object[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface ConversationLogContent {
  /** What kind of content it is. Read-only. */
  readonly type: ConversationLogContentType | OpenString | undefined;
  /** The comment as HTML. Read-only. */
  readonly body: string | null | undefined;
  /** The message as text. Read-only. */
  readonly text: string | null | undefined;
  /** What a bot offers to choose from. Read-only. */
  readonly actions: Record<string, unknown>[] | null | undefined;
}
