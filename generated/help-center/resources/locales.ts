// From specification/help-center/resources/locales.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { EnabledLocales } from '../objects/enabled-locales.ts';

export type { EnabledLocales } from '../objects/enabled-locales.ts';

/**
 * The languages of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class HelpCenterLocales extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/locales.ts');
  }

  /**
   * Gets the languages that are enabled, and the one that is shown by default.
   *
   * Allowed for: End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { locales, default_locale } = await zendesk.helpCenter.locales.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#list-enabled-locales-and-default-locale
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<EnabledLocales> {
    return this.call('get', { query, options });
  }
}
