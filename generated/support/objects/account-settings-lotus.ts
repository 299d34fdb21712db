// From specification/support/objects/account-settings-lotus.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsLotus. */
export interface AccountSettingsLotusInput {
  /** Number of the data centre. */
  pod_id?: number | null | undefined;
  /** Whether it has reports. */
  reporting?: boolean | undefined;
}

/**
 * The interface of agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsLotus extends Model<AccountSettingsLotusInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsLotus',
      attributes: {
        pod_id: { type: 'integer', nullable: true },
        prefer_lotus: { type: 'boolean', access: 'read' },
        reporting: 'boolean',
      },
    };
  }
}

export interface AccountSettingsLotus {
  /** Number of the data centre. */
  pod_id: number | null | undefined;
  /** Whether agents work in it. Read-only. */
  readonly prefer_lotus: boolean | undefined;
  /** Whether it has reports. */
  reporting: boolean | undefined;
}
