// From specification/support/objects/user-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AdminCenterSettings, type AdminCenterSettingsInput } from './admin-center-settings.ts';
import { LotusSettings, type LotusSettingsInput } from './lotus-settings.ts';

/** What a request may state of a UserSettings. */
export interface UserSettingsInput {
  /** Settings of the agent interface. */
  lotus?: LotusSettings | LotusSettingsInput | undefined;
  /** Settings of the Admin Center. */
  admin_center?: AdminCenterSettings | AdminCenterSettingsInput | undefined;
  /** Views in the order that the agent wants. */
  shared_views_order?: readonly number[] | null | undefined;
}

/**
 * How the signed-in agent wants to see Zendesk.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserSettings extends Model<UserSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'UserSettings',
      attributes: {
        lotus: { model: () => LotusSettings },
        admin_center: { model: () => AdminCenterSettings },
        shared_views_order: { type: 'integer[]', nullable: true },
      },
    };
  }
}

export interface UserSettings {
  /** Settings of the agent interface. */
  get lotus(): LotusSettings | undefined;
  set lotus(value: LotusSettings | LotusSettingsInput | undefined);
  /** Settings of the Admin Center. */
  get admin_center(): AdminCenterSettings | undefined;
  set admin_center(value: AdminCenterSettings | AdminCenterSettingsInput | undefined);
  /** Views in the order that the agent wants. */
  shared_views_order: number[] | null | undefined;
}
