// From specification/support/objects/account-settings-statistics.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsStatistics. */
export interface AccountSettingsStatisticsInput {
  /** Whether the community is. */
  forum?: boolean | undefined;
  /** Whether the use of rules is. */
  rule_usage?: boolean | undefined;
  /** Whether searches are. */
  search?: boolean | undefined;
}

/**
 * What is counted.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsStatistics extends Model<AccountSettingsStatisticsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsStatistics',
      attributes: {
        forum: 'boolean',
        rule_usage: 'boolean',
        search: 'boolean',
      },
    };
  }
}

export interface AccountSettingsStatistics {
  /** Whether the community is. */
  forum: boolean | undefined;
  /** Whether the use of rules is. */
  rule_usage: boolean | undefined;
  /** Whether searches are. */
  search: boolean | undefined;
}
