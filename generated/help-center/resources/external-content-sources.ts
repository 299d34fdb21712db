// From specification/help-center/resources/external-content-sources.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';

/** Query of `helpCenter.externalContent.sources.list`. */
export interface ListExternalContentSourcesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The sources of external content.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/federated-search/external_content_sources/
 */
export class ExternalContentSources extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/external-content-sources.ts');
  }

  /**
   * Lists the sources of external content.
   *
   * Paged by cursor: up to 100 records a page.
   *
   * Zendesk does not document what the records look like.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.externalContent.sources.list()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/federated-search/external_content_sources/
   */
  list(query: ListExternalContentSourcesQuery = {}, options: RequestOptions = {}): Paginator<Record<string, unknown>> {
    return this.paginate('list', { query, options });
  }
}
