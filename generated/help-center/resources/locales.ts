// From specification/help-center/resources/locales.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';
import { enabledLocalesLink } from '../links.ts';
import type { EnabledLocales } from '../objects/enabled-locales.ts';

export type { EnabledLocales } from '../objects/enabled-locales.ts';

/**
 * The languages of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class HelpCenterLocales extends Resource {
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
    return this.call(
      {
        id: 'helpCenter.locales.get',
        method: 'GET',
        path: '/api/v2/help_center/locales',
        retry: 'safe',
        answer: { bare: enabledLocalesLink },
      },
      { query, options },
    );
  }
}
