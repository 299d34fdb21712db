// From specification/support/objects/account-settings-localization.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { localeLink } from '../links.ts';
import type { Locale } from './locale.ts';

/** What a request may state of an AccountSettingsLocalization. */
export interface AccountSettingsLocalizationInput {
  /** The languages. */
  locale_ids?: readonly Id[] | undefined;
  /** In place of `locale_ids`: records, or their ids. */
  locales?: readonly (Locale | Id)[] | undefined;
  /** Time zone of the account, by its name. */
  time_zone?: string | undefined;
  /** The language of the account. */
  default_locale_identifier?: string | undefined;
  /** Whether times are shown with am and pm. */
  uses_12_hour_clock?: boolean | undefined;
}

/**
 * Languages of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsLocalization extends Model<AccountSettingsLocalizationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsLocalization',
      attributes: {
        locale_ids: { type: 'integer[]', references: localeLink, accessor: 'locales' },
        time_zone: 'string',
        iana_time_zone: { type: 'string', access: 'read' },
        default_locale_identifier: 'string',
        uses_12_hour_clock: 'boolean',
      },
    };
  }
}

export interface AccountSettingsLocalization {
  /** The languages. */
  locale_ids: number[] | undefined;
  /** The languages. Loaded when awaited: all records of the type at once, one time. Missing records are left out. */
  get locales(): Promise<Locale[]>;
  set locales(value: readonly (Locale | Id)[]);
  /** Time zone of the account, by its name. */
  time_zone: string | undefined;
  /** The same, as IANA names it. Read-only. */
  readonly iana_time_zone: string | undefined;
  /** The language of the account. */
  default_locale_identifier: string | undefined;
  /** Whether times are shown with am and pm. */
  uses_12_hour_clock: boolean | undefined;
}
