// From specification/apps/objects/app-setting.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AppSetting. */
export interface AppSettingInput {
  /** Name of the setting. */
  name?: string | undefined;
  /** What it is set to. */
  value?: unknown;
}

/** What a request states that makes an AppSetting. */
export type AppSettingCreate = AppSettingInput & {
  name: string;
};

/**
 * A setting of an installed app.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppSetting extends Model<AppSettingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AppSetting',
      attributes: {
        name: 'string',
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface AppSetting {
  /** Name of the setting. */
  name: string;
  /** What it is set to. */
  value: unknown;
}
