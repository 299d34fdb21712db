// From specification/support/objects/account-settings-cdn.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { CdnHost, type CdnHostInput } from './cdn-host.ts';

/** What a request may state of an AccountSettingsCdn. */
export interface AccountSettingsCdnInput {
  /** The provider. */
  cdn_provider?: string | null | undefined;
  /** Who steps in for it. */
  fallback_cdn_provider?: string | null | undefined;
  /** The hosts of both, with name and address. */
  hosts?: readonly (CdnHost | CdnHostInput)[] | undefined;
}

/**
 * Where files of the interface come from.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsCdn extends Model<AccountSettingsCdnInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsCdn',
      attributes: {
        cdn_provider: { type: 'string', nullable: true },
        fallback_cdn_provider: { type: 'string', nullable: true },
        hosts: { model: () => CdnHost, list: true },
      },
    };
  }
}

export interface AccountSettingsCdn {
  /** The provider. */
  cdn_provider: string | null | undefined;
  /** Who steps in for it. */
  fallback_cdn_provider: string | null | undefined;
  /** The hosts of both, with name and address. */
  get hosts(): CdnHost[] | undefined;
  set hosts(value: readonly (CdnHost | CdnHostInput)[] | undefined);
}
