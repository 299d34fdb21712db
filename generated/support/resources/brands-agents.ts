// From specification/support/resources/brands-agents.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { BrandAgent } from '../objects/brand-agent.ts';
import type { Brand } from '../objects/brand.ts';

/** Query of `brands.agents.list`. */
export interface ListBrandsAgentsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * The agents of a brand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/
 */
export class BrandsAgents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/brands-agents.ts');
  }

  /**
   * Lists the agents of a brand.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const membership of zendesk.brands.agents.list(47)) console.log(membership.user_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#list-agents-by-brand
   */
  list(brand: Id | Brand, query: ListBrandsAgentsQuery = {}, options: RequestOptions = {}): Paginator<BrandAgent> {
    return this.paginate('list', { path: [brand], query, options });
  }
}
