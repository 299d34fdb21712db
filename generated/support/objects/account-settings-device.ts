// From specification/support/objects/account-settings-device.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsDevice. */
export interface AccountSettingsDeviceInput {
  /** Whether anything is kept. */
  enabled?: boolean | undefined;
  /** Whether the address is left out. */
  hide_ip?: boolean | undefined;
  /** Whether the place is left out. */
  hide_location?: boolean | undefined;
}

/**
 * What is kept of the devices of end users.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsDevice extends Model<AccountSettingsDeviceInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsDevice',
      attributes: {
        enabled: 'boolean',
        hide_ip: 'boolean',
        hide_location: 'boolean',
      },
    };
  }
}

export interface AccountSettingsDevice {
  /** Whether anything is kept. */
  enabled: boolean | undefined;
  /** Whether the address is left out. */
  hide_ip: boolean | undefined;
  /** Whether the place is left out. */
  hide_location: boolean | undefined;
}
