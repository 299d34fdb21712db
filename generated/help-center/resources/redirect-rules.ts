// From specification/help-center/resources/redirect-rules.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';

/** Query of `helpCenter.redirectRules.list`. */
export interface ListRedirectRulesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Old addresses of the Help Center, and where they lead.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/redirect_rules/
 */
export class RedirectRules extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/redirect-rules.ts');
  }

  /**
   * Lists the redirect rules.
   *
   * Paged by cursor: up to 100 records a page.
   *
   * Zendesk does not document what the records look like.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.helpCenter.redirectRules.list()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/redirect_rules/
   */
  list(query: ListRedirectRulesQuery = {}, options: RequestOptions = {}): Paginator<Record<string, unknown>> {
    return this.paginate('list', { query, options });
  }
}
