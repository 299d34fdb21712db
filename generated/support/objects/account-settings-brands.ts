// From specification/support/objects/account-settings-brands.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { brandLink } from '../links.ts';
import type { Brand } from './brand.ts';

/** What a request may state of an AccountSettingsBrands. */
export interface AccountSettingsBrandsInput {
  /** The default brand. */
  default_brand_id?: Id | null | undefined;
  /** In place of `default_brand_id`: a record, or its id. */
  default_brand?: Brand | Id | null | undefined;
  /** Whether end users see their requests of all brands. */
  end_user_across_brand_requests?: boolean | undefined;
  /** Whether agents must choose the brand of a new ticket. */
  require_brand_on_new_tickets?: boolean | undefined;
}

/**
 * Brands of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsBrands extends Model<AccountSettingsBrandsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsBrands',
      attributes: {
        default_brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'default_brand' },
        end_user_across_brand_requests: 'boolean',
        require_brand_on_new_tickets: 'boolean',
      },
    };
  }
}

export interface AccountSettingsBrands {
  /** The default brand. */
  default_brand_id: number | null | undefined;
  /** The default brand. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get default_brand(): Promise<Brand | null>;
  set default_brand(value: Brand | Id | null);
  /** Whether end users see their requests of all brands. */
  end_user_across_brand_requests: boolean | undefined;
  /** Whether agents must choose the brand of a new ticket. */
  require_brand_on_new_tickets: boolean | undefined;
}
