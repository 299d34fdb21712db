// From specification/support/objects/account-settings-branding.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsBranding. */
export interface AccountSettingsBrandingInput {
  /** Colour of the header, as hexadecimal digits. */
  header_color?: string | null | undefined;
  /** Colour behind pages. */
  page_background_color?: string | null | undefined;
  /** Colour of tabs. */
  tab_background_color?: string | null | undefined;
  /** Colour of text. */
  text_color?: string | null | undefined;
}

/**
 * How the account looks.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsBranding extends Model<AccountSettingsBrandingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsBranding',
      attributes: {
        favicon_url: { type: 'string', access: 'read', nullable: true },
        header_color: { type: 'string', nullable: true },
        header_logo_url: { type: 'string', access: 'read', nullable: true },
        page_background_color: { type: 'string', nullable: true },
        tab_background_color: { type: 'string', nullable: true },
        text_color: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsBranding {
  /** Address of the icon. Read-only. */
  readonly favicon_url: string | null | undefined;
  /** Colour of the header, as hexadecimal digits. */
  header_color: string | null | undefined;
  /** Address of the logo. Read-only. */
  readonly header_logo_url: string | null | undefined;
  /** Colour behind pages. */
  page_background_color: string | null | undefined;
  /** Colour of tabs. */
  tab_background_color: string | null | undefined;
  /** Colour of text. */
  text_color: string | null | undefined;
}
