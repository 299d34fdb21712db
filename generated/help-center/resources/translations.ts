// From specification/help-center/resources/translations.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { Translation } from '../objects/translation.ts';

export type { Translation, TranslationInput, TranslationCreate } from '../objects/translation.ts';

/**
 * Articles, sections and categories in their languages.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class Translations extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/translations.ts');
  }

  /**
   * Deletes a translation.
   *
   * The only one of an article, a section or a category cannot be deleted.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such translation.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.translations.delete(3547);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/#delete-translation
   */
  delete(translation: Id | Translation, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [translation], options });
  }
}
