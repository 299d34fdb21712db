// From specification/chat/objects/chat-trigger.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ChatDefinition, type ChatDefinitionInput } from './chat-definition.ts';

/** What a request may state of a ChatTrigger. */
export interface ChatTriggerInput {
  /** Its name. It identifies the trigger. Only when the record is made. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it runs. */
  enabled?: boolean | number | undefined;
  /** What happens when. An update cannot change it. Only when the record is made. */
  definition?: ChatDefinition | ChatDefinitionInput | null | undefined;
}

/** What a request states that makes a ChatTrigger. */
export type ChatTriggerCreate = ChatTriggerInput & {
  name: string;
};

/** What a request may state that changes a ChatTrigger. */
export type ChatTriggerUpdate = Omit<ChatTriggerInput, 'name' | 'definition'>;

/**
 * What is done by itself when something happens on the site.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
 */
export class ChatTrigger extends Model<ChatTriggerInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatTrigger',
      id: 'name',
      idType: 'string',
      resource: () => import('../resources/triggers.ts').then((module) => module.ChatTriggers),
      attributes: {
        name: { type: 'string', access: 'create' },
        description: { type: 'string', nullable: true },
        enabled: 'any',
        definition: { model: () => ChatDefinition, access: 'create', nullable: true },
        id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatTrigger {
  /** Its name. It identifies the trigger. Can only be stated when the record is made. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Whether it runs. */
  enabled: boolean | number | undefined;
  /** What happens when. An update cannot change it. Can only be stated when the record is made. */
  get definition(): ChatDefinition | null | undefined;
  set definition(value: ChatDefinition | ChatDefinitionInput | null | undefined);
  /** Number of the trigger. Read-only. */
  readonly id: number | null | undefined;
}
