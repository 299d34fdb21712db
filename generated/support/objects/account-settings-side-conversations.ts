// From specification/support/objects/account-settings-side-conversations.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsSideConversations. */
export interface AccountSettingsSideConversationsInput {
  /** Whether by email. */
  email_channel?: boolean | undefined;
  /** Whether in Microsoft Teams. */
  msteams_channel?: boolean | undefined;
  /** Whether they are shown beside the ticket. */
  show_in_context_panel?: boolean | undefined;
  /** Whether in Slack. */
  slack_channel?: boolean | undefined;
  /** Whether by child tickets. */
  tickets_channel?: boolean | undefined;
}

/**
 * Where side conversations may be held.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsSideConversations extends Model<AccountSettingsSideConversationsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsSideConversations',
      attributes: {
        email_channel: 'boolean',
        msteams_channel: 'boolean',
        show_in_context_panel: 'boolean',
        slack_channel: 'boolean',
        tickets_channel: 'boolean',
      },
    };
  }
}

export interface AccountSettingsSideConversations {
  /** Whether by email. */
  email_channel: boolean | undefined;
  /** Whether in Microsoft Teams. */
  msteams_channel: boolean | undefined;
  /** Whether they are shown beside the ticket. */
  show_in_context_panel: boolean | undefined;
  /** Whether in Slack. */
  slack_channel: boolean | undefined;
  /** Whether by child tickets. */
  tickets_channel: boolean | undefined;
}
