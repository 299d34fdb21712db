// From specification/support/objects/account-settings-onboarding.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsOnboarding. */
export interface AccountSettingsOnboardingInput {
  /** Version of the checklist. */
  checklist_onboarding_version?: number | null | undefined;
  /** Kinds of accounts that it counts to. */
  onboarding_segments?: string | null | undefined;
  /** Product that was signed up for. */
  product_sign_up?: string | null | undefined;
}

/**
 * First steps of the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsOnboarding extends Model<AccountSettingsOnboardingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsOnboarding',
      attributes: {
        checklist_onboarding_version: { type: 'integer', nullable: true },
        onboarding_segments: { type: 'string', nullable: true },
        product_sign_up: { type: 'string', nullable: true },
      },
    };
  }
}

export interface AccountSettingsOnboarding {
  /** Version of the checklist. */
  checklist_onboarding_version: number | null | undefined;
  /** Kinds of accounts that it counts to. */
  onboarding_segments: string | null | undefined;
  /** Product that was signed up for. */
  product_sign_up: string | null | undefined;
}
