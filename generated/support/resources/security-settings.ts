// From specification/support/resources/security-settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Brand } from '../objects/brand.ts';
import type { SecuritySettings } from '../objects/security-settings.ts';

export type { SecuritySettings } from '../objects/security-settings.ts';

/** Query of `securitySettings.get`. */
export interface GetSecuritySettingsResourceQuery {
  /** Brand whose settings they are, where brands have their own users. */
  brand_id?: Id | Brand | undefined;
}

/** How the account is protected. */
export class SecuritySettingsResource extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/security-settings.ts');
  }

  /**
   * Gets the security settings of the account.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const securitySettings = await zendesk.securitySettings.get();
   * ```
   */
  get(query: GetSecuritySettingsResourceQuery = {}, options: RequestOptions = {}): ApiCall<SecuritySettings> {
    return this.call('get', { query, options });
  }
}
