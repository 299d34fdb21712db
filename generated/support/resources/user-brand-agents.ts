// From specification/support/resources/user-brand-agents.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { BrandAgent } from '../objects/brand-agent.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { User } from '../objects/user.ts';

/** Query of `users.brandAgents.list`. */
export interface ListUserBrandAgentsQuery {
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
 * The brands that an agent belongs to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/
 */
export class UserBrandAgents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-brand-agents.ts');
  }

  /**
   * Lists the brand memberships of an agent.
   *
   * Allowed for: Admins. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const brandAgent of zendesk.users.brandAgents.list(35436)) console.log(brandAgent);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#list-brand-agent-memberships-by-user
   */
  list(
    user: Id | User | CurrentUser,
    query: ListUserBrandAgentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<BrandAgent> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Gets a brand membership of an agent.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or brand agent.
   *
   * @example
   * ```ts
   * const brandAgent = await zendesk.users.brandAgents.get(35436, 'brand agent id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/#show-brand-agent-membership-by-user
   */
  get(
    user: Id | User | CurrentUser,
    brandAgent: string | BrandAgent,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<BrandAgent> {
    return this.call('get', { path: [user, brandAgent], query, options });
  }
}
