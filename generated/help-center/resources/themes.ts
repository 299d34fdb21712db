// From specification/help-center/resources/themes.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';

/**
 * The themes of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/theming/
 */
export class Themes extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/themes.ts');
  }

  /**
   * Lists the themes of the Help Center.
   *
   * Comes as one page.
   *
   * Zendesk does not document what the records look like.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.themes.list()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/theming/
   */
  list(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<Record<string, unknown>> {
    return this.paginate('list', { query, options });
  }
}
