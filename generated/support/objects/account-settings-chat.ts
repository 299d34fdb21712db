// From specification/support/objects/account-settings-chat.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Chat.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsChat extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsChat',
      attributes: {
        available: { type: 'boolean', access: 'read' },
        enabled: { type: 'boolean', access: 'read' },
        integrated: { type: 'boolean', access: 'read' },
        maximum_request_count: { type: 'integer', access: 'read', nullable: true },
        welcome_message: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AccountSettingsChat {
  /** Whether there is chat. Read-only. */
  readonly available: boolean | undefined;
  /** Whether chat is on. Read-only. */
  readonly enabled: boolean | undefined;
  /** Whether chats become tickets. Read-only. */
  readonly integrated: boolean | undefined;
  /** Most chats that an agent has at once. Read-only. */
  readonly maximum_request_count: number | null | undefined;
  /** What visitors are greeted with. Read-only. */
  readonly welcome_message: string | null | undefined;
}
