// From specification/support/objects/account-settings-metrics.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsMetrics. */
export interface AccountSettingsMetricsInput {
  /** Number of employees, such as `100-399`. */
  account_size?: string | null | undefined;
}

/**
 * Size of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsMetrics extends Model<AccountSettingsMetricsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsMetrics',
      attributes: {
        account_size: 'string',
      },
    };
  }
}

export interface AccountSettingsMetrics {
  /** Number of employees, such as `100-399`. */
  account_size: string | null | undefined;
}
