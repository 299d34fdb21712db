// From specification/support/objects/lotus-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `agent_workspace_theme_preference` that a request may state. */
export type LotusSettingsAgentWorkspaceThemePreference = '0' | '1' | '2';

/** The values of `agent_workspace_theme_preference_for_conversation_panel` that a request may state. */
export type LotusSettingsAgentWorkspaceThemePreferenceForConversationPanel = '0' | '1' | '2';

/** What a request may state of a LotusSettings. */
export interface LotusSettingsInput {
  /** Whether keys are shortcuts. */
  keyboard_shortcuts_enabled?: boolean | null | undefined;
  /** Whether keys apply macros. */
  macro_shortcuts_enabled?: boolean | null | undefined;
  /** Whether hints for beginners are shown. */
  show_onboarding_tooltips?: boolean | null | undefined;
  /** Theme: 0 light, 1 dark, 2 as the system. */
  agent_workspace_theme_preference?: LotusSettingsAgentWorkspaceThemePreference | null | undefined;
  /** Theme of the conversation: 0 light, 1 dark, 2 as the system. */
  agent_workspace_theme_preference_for_conversation_panel?:
    | LotusSettingsAgentWorkspaceThemePreferenceForConversationPanel
    | null
    | undefined;
}

/**
 * Settings of the agent interface.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class LotusSettings extends Model<LotusSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'LotusSettings',
      attributes: {
        keyboard_shortcuts_enabled: { type: 'boolean', nullable: true },
        macro_shortcuts_enabled: { type: 'boolean', nullable: true },
        show_onboarding_tooltips: { type: 'boolean', nullable: true },
        two_factor_authentication: { type: 'boolean', access: 'read', nullable: true },
        agent_workspace_theme_preference: { type: 'string', nullable: true, values: ['0', '1', '2'] },
        agent_workspace_theme_preference_for_conversation_panel: {
          type: 'string',
          nullable: true,
          values: ['0', '1', '2'],
        },
      },
    };
  }
}

export interface LotusSettings {
  /** Whether keys are shortcuts. */
  keyboard_shortcuts_enabled: boolean | null | undefined;
  /** Whether keys apply macros. */
  macro_shortcuts_enabled: boolean | null | undefined;
  /** Whether hints for beginners are shown. */
  show_onboarding_tooltips: boolean | null | undefined;
  /** Whether the agent may sign in with two factors. Read-only. */
  readonly two_factor_authentication: boolean | null | undefined;
  /** Theme: 0 light, 1 dark, 2 as the system. */
  agent_workspace_theme_preference: LotusSettingsAgentWorkspaceThemePreference | OpenString | null | undefined;
  /** Theme of the conversation: 0 light, 1 dark, 2 as the system. */
  agent_workspace_theme_preference_for_conversation_panel:
    | LotusSettingsAgentWorkspaceThemePreferenceForConversationPanel
    | OpenString
    | null
    | undefined;
}
