// From specification/talk/resources/stats.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Group } from '../../support/objects/group.ts';
import type { AccountOverview } from '../objects/account-overview.ts';
import type { AgentsActivity } from '../objects/agents-activity.ts';
import type { AgentsOverview } from '../objects/agents-overview.ts';
import type { CurrentQueueActivity } from '../objects/current-queue-activity.ts';
import type { PhoneNumber } from '../objects/phone-number.ts';

/** Query of `talk.stats.accountOverview`. */
export interface AccountOverviewTalkStatQuery {
  /** Only calls of these phone numbers. */
  phone_number_ids?: Id | PhoneNumber | readonly (Id | PhoneNumber)[] | undefined;
}

/** Query of `talk.stats.agentsActivity`. */
export interface AgentsActivityTalkStatsQuery {
  /** Only agents of these groups. */
  group_ids?: Id | Group | readonly (Id | Group)[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `talk.stats.currentQueueActivity`. */
export interface CurrentQueueActivityTalkStatQuery {
  /** Only calls of these phone numbers. */
  phone_number_ids?: Id | PhoneNumber | readonly (Id | PhoneNumber)[] | undefined;
}

/**
 * How the lines and the agents are doing.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
 */
export class TalkStats extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/stats.ts');
  }

  /**
   * Tells how the calls of the account went today.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const accountOverview = await zendesk.talk.stats.accountOverview();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/#show-account-overview
   */
  accountOverview(query: AccountOverviewTalkStatQuery = {}, options: RequestOptions = {}): ApiCall<AccountOverview> {
    return this.call('accountOverview', { query, options });
  }

  /**
   * Lists how each agent did today.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const activity of zendesk.talk.stats.agentsActivity()) {
   *   console.log((await activity.agent)?.name, activity.calls_accepted);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/#list-agents-activity
   */
  agentsActivity(query: AgentsActivityTalkStatsQuery = {}, options: RequestOptions = {}): Paginator<AgentsActivity> {
    return this.paginate('agentsActivity', { query, options });
  }

  /**
   * Tells how the agents did today, all together.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const agentsOverview = await zendesk.talk.stats.agentsOverview();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/#show-agents-overview
   */
  agentsOverview(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<AgentsOverview> {
    return this.call('agentsOverview', { query, options });
  }

  /**
   * Tells how the queue looks right now.
   *
   * Allowed for: Agents. Limit: 2,500 in 5 minutes.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { calls_waiting, longest_wait_time } = await zendesk.talk.stats.currentQueueActivity();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/#show-current-queue-activity
   */
  currentQueueActivity(
    query: CurrentQueueActivityTalkStatQuery = {},
    options: RequestOptions = {},
  ): ApiCall<CurrentQueueActivity> {
    return this.call('currentQueueActivity', { query, options });
  }

  /**
   * Tells how the queue was today.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const result = await zendesk.talk.stats.historicalQueueActivity();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/stats/
   * @deprecated Zendesk no longer documents it. Use `accountOverview`.
   */
  historicalQueueActivity(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('historicalQueueActivity', { query, options });
  }
}
