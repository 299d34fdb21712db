// From specification/chat/objects/chat-definition.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `event` that a request may state. */
export type ChatDefinitionEvent = 'page_enter' | 'chat_requested' | 'chat_message';

/** What a request may state of a ChatDefinition. */
export interface ChatDefinitionInput {
  /** What sets it off. */
  event?: ChatDefinitionEvent | OpenString | null | undefined;
  /** When that counts: an operator, then what it joins or compares. */
  condition?: readonly unknown[] | null | undefined;
  /** What is done: each a list of a name and its values. */
  actions?: readonly unknown[] | null | undefined;
}

/**
 * What a trigger of Chat does and when.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
 */
export class ChatDefinition extends Model<ChatDefinitionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatDefinition',
      attributes: {
        event: { type: 'string', nullable: true },
        condition: { type: 'any[]', nullable: true },
        actions: { type: 'any[]', nullable: true },
        version: { type: 'integer', access: 'read', nullable: true },
        editor: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatDefinition {
  /** What sets it off. */
  event: ChatDefinitionEvent | OpenString | null | undefined;
  /** When that counts: an operator, then what it joins or compares. */
  condition: unknown[] | null | undefined;
  /** What is done: each a list of a name and its values. */
  actions: unknown[] | null | undefined;
  /** Version of the language. Read-only. */
  readonly version: number | null | undefined;
  /** Editor that it was written in. Read-only. */
  readonly editor: string | null | undefined;
}
