// From specification/support/objects/account-settings-chat.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsChat. */
export interface AccountSettingsChatInput {
  /** Whether there is chat. */
  available?: boolean | undefined;
  /** Whether chat is on. */
  enabled?: boolean | undefined;
  /** Whether chats become tickets. */
  integrated?: boolean | undefined;
  /** Most chats that an agent has at once. */
  maximum_request_count?: number | null | undefined;
  /** What visitors are greeted with. */
  welcome_message?: string | null | undefined;
}

/**
 * Chat.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsChat extends Model<AccountSettingsChatInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsChat',
      attributes: {
        available: 'boolean',
        enabled: 'boolean',
        integrated: 'boolean',
        maximum_request_count: 'integer',
        welcome_message: 'string',
      },
    };
  }
}

export interface AccountSettingsChat {
  /** Whether there is chat. */
  available: boolean | undefined;
  /** Whether chat is on. */
  enabled: boolean | undefined;
  /** Whether chats become tickets. */
  integrated: boolean | undefined;
  /** Most chats that an agent has at once. */
  maximum_request_count: number | null | undefined;
  /** What visitors are greeted with. */
  welcome_message: string | null | undefined;
}
