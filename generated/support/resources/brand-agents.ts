// From specification/support/resources/brand-agents.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { BrandAgent } from '../objects/brand-agent.ts';

export type { BrandAgent } from '../objects/brand-agent.ts';

/** Query of `brandAgents.list`. */
export interface ListBrandAgentsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
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
 * The memberships of agents in brands.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/
 */
export class BrandAgents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/brand-agents.ts');
  }

  /**
   * Lists the brand memberships of the account.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const membership of zendesk.brandAgents.list()) console.log(membership.brand_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#list-brand-agent-memberships
   */
  list(query: ListBrandAgentsQuery = {}, options: RequestOptions = {}): Paginator<BrandAgent> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a brand membership.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand agent.
   *
   * @example
   * ```ts
   * const brandAgent = await zendesk.brandAgents.get('brand agent id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#show-brand-agent-membership
   */
  get(
    brandAgent: string | BrandAgent,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<BrandAgent> {
    return this.call('get', { path: [brandAgent], query, options });
  }

  /**
   * Takes an agent out of a brand.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand agent.
   *
   * @example
   * ```ts
   * await zendesk.brandAgents.delete('brand agent id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#delete-brand-agent-membership
   */
  delete(brandAgent: string | BrandAgent, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [brandAgent], options });
  }
}
