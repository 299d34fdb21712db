// From specification/support/objects/admin-center-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AdminCenterSettings. */
export interface AdminCenterSettingsInput {
  /** Whether the navigation at the side is open. */
  has_admin_center_side_nav_open?: boolean | null | undefined;
}

/**
 * Settings of the Admin Center.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class AdminCenterSettings extends Model<AdminCenterSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AdminCenterSettings',
      attributes: {
        has_admin_center_side_nav_open: { type: 'boolean', nullable: true },
      },
    };
  }
}

export interface AdminCenterSettings {
  /** Whether the navigation at the side is open. */
  has_admin_center_side_nav_open: boolean | null | undefined;
}
