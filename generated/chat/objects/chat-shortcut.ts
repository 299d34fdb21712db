// From specification/chat/objects/chat-shortcut.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatShortcut. */
export interface ChatShortcutInput {
  /** What agents type. It identifies the shortcut. Only when the record is made. */
  name?: string | undefined;
  /** The answer. */
  message?: string | null | undefined;
  /** Answers that the visitor can choose from, separated by `/`. */
  options?: string | null | undefined;
  /** Tags that the chat gets. */
  tags?: readonly string[] | null | undefined;
  /** Whose it is: `all`, or a part of the agents. */
  scope?: string | null | undefined;
}

/** What a request states that makes a ChatShortcut. */
export type ChatShortcutCreate = ChatShortcutInput & {
  name: string;
};

/** What a request may state that changes a ChatShortcut. */
export type ChatShortcutUpdate = Omit<ChatShortcutInput, 'name'>;

/**
 * A ready answer that an agent calls up by its name.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
 */
export class ChatShortcut extends Model<ChatShortcutInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatShortcut',
      id: 'name',
      idType: 'string',
      resource: () => import('../resources/shortcuts.ts').then((module) => module.ChatShortcuts),
      attributes: {
        name: { type: 'string', access: 'create' },
        message: { type: 'string', nullable: true },
        options: { type: 'string', nullable: true },
        tags: { type: 'string[]', nullable: true },
        id: { type: 'string', access: 'read', nullable: true },
        scope: { type: 'string', nullable: true },
      },
    };
  }
}

export interface ChatShortcut {
  /** What agents type. It identifies the shortcut. Can only be stated when the record is made. */
  name: string;
  /** The answer. */
  message: string | null | undefined;
  /** Answers that the visitor can choose from, separated by `/`. */
  options: string | null | undefined;
  /** Tags that the chat gets. */
  tags: string[] | null | undefined;
  /** The name once more. Read-only. */
  readonly id: string | null | undefined;
  /** Whose it is: `all`, or a part of the agents. */
  scope: string | null | undefined;
}
