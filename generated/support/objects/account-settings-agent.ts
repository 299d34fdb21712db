// From specification/support/objects/account-settings-agent.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsAgent. */
export interface AccountSettingsAgentInput {
  /** Whether agents begin at their home page. */
  agent_home?: boolean | undefined;
  /** Whether the Agent Workspace is on. */
  agent_workspace?: boolean | undefined;
  /** Whether an admin can move the account to the Agent Workspace. */
  aw_self_serve_migration_enabled?: boolean | undefined;
  /** Whether agents see one message at a time. */
  focus_mode?: boolean | undefined;
  /** Whether an agent who does nothing goes idle. */
  idle_timeout_enabled?: boolean | undefined;
  /** Whether agents have one status for all channels. */
  unified_agent_statuses?: boolean | undefined;
}

/**
 * What agents work in.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsAgent extends Model<AccountSettingsAgentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsAgent',
      attributes: {
        agent_home: 'boolean',
        agent_workspace: 'boolean',
        aw_self_serve_migration_enabled: 'boolean',
        focus_mode: 'boolean',
        idle_timeout_enabled: 'boolean',
        unified_agent_statuses: 'boolean',
      },
    };
  }
}

export interface AccountSettingsAgent {
  /** Whether agents begin at their home page. */
  agent_home: boolean | undefined;
  /** Whether the Agent Workspace is on. */
  agent_workspace: boolean | undefined;
  /** Whether an admin can move the account to the Agent Workspace. */
  aw_self_serve_migration_enabled: boolean | undefined;
  /** Whether agents see one message at a time. */
  focus_mode: boolean | undefined;
  /** Whether an agent who does nothing goes idle. */
  idle_timeout_enabled: boolean | undefined;
  /** Whether agents have one status for all channels. */
  unified_agent_statuses: boolean | undefined;
}
