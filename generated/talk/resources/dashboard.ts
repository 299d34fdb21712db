// From specification/talk/resources/dashboard.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Group } from '../../support/objects/group.ts';
import type { DashboardActivity } from '../objects/dashboard-activity.ts';
import type { PhoneNumber } from '../objects/phone-number.ts';

/** Query of `talk.dashboard.accountLevelActivity`. */
export interface AccountLevelActivityDashboardQuery {
  /** Only calls of these phone numbers. */
  phone_numbers?: Id | PhoneNumber | readonly (Id | PhoneNumber)[] | undefined;
}

/** Query of `talk.dashboard.agentLevelActivity`. */
export interface AgentLevelActivityDashboardQuery {
  /** Only agents of these groups. */
  groups?: Id | Group | readonly (Id | Group)[] | undefined;
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `talk.dashboard.queueLevelActivity`. */
export interface QueueLevelActivityDashboardQuery {
  /** Only calls of these phone numbers. */
  phone_numbers?: Id | PhoneNumber | readonly (Id | PhoneNumber)[] | undefined;
}

/**
 * The figures that the dashboards of Talk show.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/
 */
export class Dashboard extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/dashboard.ts');
  }

  /**
   * Gets the figures of the whole account.
   *
   * Allowed for: Agents, Users with permission to see the dashboard of Talk.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const dashboardActivity = await zendesk.talk.dashboard.accountLevelActivity();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/#get-account-level-activity
   */
  accountLevelActivity(
    query: AccountLevelActivityDashboardQuery = {},
    options: RequestOptions = {},
  ): ApiCall<DashboardActivity> {
    return this.call('accountLevelActivity', { query, options });
  }

  /**
   * Lists the figures of each agent.
   *
   * Allowed for: Agents, Users with permission to see the dashboard of Talk. Paged by cursor: up to 100 records a page.
   *
   * Zendesk does not say which figures these are, so the records are plain objects.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.talk.dashboard.agentLevelActivity()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/#get-agent-level-activity
   */
  agentLevelActivity(
    query: AgentLevelActivityDashboardQuery = {},
    options: RequestOptions = {},
  ): Paginator<Record<string, unknown>> {
    return this.paginate('agentLevelActivity', { query, options });
  }

  /**
   * Gets the figures of the queue.
   *
   * Allowed for: Agents, Users with permission to see the dashboard of Talk.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const dashboardActivity = await zendesk.talk.dashboard.queueLevelActivity();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/dashboard/#get-queue-level-activity
   */
  queueLevelActivity(
    query: QueueLevelActivityDashboardQuery = {},
    options: RequestOptions = {},
  ): ApiCall<DashboardActivity> {
    return this.call('queueLevelActivity', { query, options });
  }
}
