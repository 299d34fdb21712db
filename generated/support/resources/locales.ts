// From specification/support/resources/locales.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Locale } from '../objects/locale.ts';

export type { Locale } from '../objects/locale.ts';

/**
 * The languages that the account speaks.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/
 */
export class Locales extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/locales.ts');
  }

  /**
   * Lists the languages that the account has switched on.
   *
   * Allowed for: Anyone. Comes as one page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const locale of zendesk.locales.list()) console.log(locale.locale, locale.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#list-locales
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Locale> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a language by its id or its tag.
   *
   * Allowed for: Anyone.
   *
   * @param locale - The id, or the tag: `en-US`.
   * @throws {RecordNotFoundError} If there is no such locale.
   *
   * @example
   * ```ts
   * const locale = await zendesk.locales.get('en-US');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#show-locale
   */
  get(
    locale: Id | Locale,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Locale> {
    return this.call('get', { path: [locale], query, options });
  }

  /**
   * Lists the languages that agents can have Zendesk in.
   *
   * Allowed for: Anyone. Comes as one page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const locale of zendesk.locales.agent()) console.log(locale);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#list-locales-for-agent
   */
  agent(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Locale> {
    return this.paginate('agent', { query, options });
  }

  /**
   * Lists the languages that Zendesk offers to everyone.
   *
   * Allowed for: Anyone. Comes as one page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const locale of zendesk.locales.public()) console.log(locale);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#list-available-public-locales
   */
  public(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Locale> {
    return this.paginate('public', { query, options });
  }

  /**
   * Gets the language of the signed-in user.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const { locale } = await zendesk.locales.current();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#show-current-locale
   */
  current(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Locale> {
    return this.call('current', { query, options });
  }

  /**
   * Gets the language of the account that suits the caller best.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const locale = await zendesk.locales.detectBestLocale();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/#detect-best-language-for-user
   */
  detectBestLocale(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Locale> {
    return this.call('detectBestLocale', { query, options });
  }
}
