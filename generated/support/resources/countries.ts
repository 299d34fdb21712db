// From specification/support/resources/countries.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';

/** Countries and their calling codes. */
export class Countries extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/countries.ts');
  }

  /**
   * Lists all countries with their calling codes.
   *
   * Comes as one page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.countries.list()) console.log(item);
   * ```
   */
  list(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<Record<string, unknown>> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a country.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @param id - Id of the country.
   * @throws {RecordNotFoundError} If there is no such id.
   *
   * @example
   * ```ts
   * const result = await zendesk.countries.get('id');
   * ```
   */
  get(
    id: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('get', { path: [id], query, options });
  }
}
