// From specification/support/objects/account-settings-rule.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsRule. */
export interface AccountSettingsRuleInput {
  /** Whether agents see the macros that are used most. */
  macro_most_used?: boolean | undefined;
  /** Order of macros: `alphabetical` or by position. */
  macro_order?: string | null | undefined;
  /** Views that show agents what they have the skills for. */
  skill_based_filtered_views?: readonly Record<string, unknown>[] | undefined;
  /** Whether skills are used. */
  using_skill_based_routing?: boolean | undefined;
}

/**
 * Triggers, automations, macros and views.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsRule extends Model<AccountSettingsRuleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsRule',
      attributes: {
        macro_most_used: 'boolean',
        macro_order: { type: 'string', nullable: true },
        skill_based_filtered_views: 'object[]',
        using_skill_based_routing: 'boolean',
      },
    };
  }
}

export interface AccountSettingsRule {
  /** Whether agents see the macros that are used most. */
  macro_most_used: boolean | undefined;
  /** Order of macros: `alphabetical` or by position. */
  macro_order: string | null | undefined;
  /** Views that show agents what they have the skills for. */
  skill_based_filtered_views: Record<string, unknown>[] | undefined;
  /** Whether skills are used. */
  using_skill_based_routing: boolean | undefined;
}
