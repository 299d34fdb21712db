// From specification/support/objects/account-settings-metrics.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Size of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsMetrics extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsMetrics',
      attributes: {
        account_size: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AccountSettingsMetrics {
  /** Number of employees, such as `100-399`. Read-only. */
  readonly account_size: string | null | undefined;
}
