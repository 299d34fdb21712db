// From specification/help-center/resources/external-content-records.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';

/** Query of `helpCenter.externalContent.records.list`. */
export interface ListExternalContentRecordsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The records of external content.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/federated-search/external_content_records/
 */
export class ExternalContentRecords extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/external-content-records.ts');
  }

  /**
   * Lists the records of external content.
   *
   * Paged by cursor: up to 100 records a page.
   *
   * Zendesk does not document what the records look like.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.externalContent.records.list()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/federated-search/external_content_records/
   */
  list(query: ListExternalContentRecordsQuery = {}, options: RequestOptions = {}): Paginator<Record<string, unknown>> {
    return this.paginate('list', { query, options });
  }
}
