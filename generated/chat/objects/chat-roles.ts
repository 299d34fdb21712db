// From specification/chat/objects/chat-roles.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The special rights of an agent of Chat.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
 */
export class ChatRoles extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatRoles',
      attributes: {
        administrator: { type: 'boolean', access: 'read', nullable: true },
        owner: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatRoles {
  /** Whether the agent is an administrator. Read-only. */
  readonly administrator: boolean | null | undefined;
  /** Whether the agent owns the account. Read-only. */
  readonly owner: boolean | null | undefined;
}
