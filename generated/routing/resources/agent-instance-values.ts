// From specification/routing/resources/agent-instance-values.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { RoutingAttributeValue } from '../objects/routing-attribute-value.ts';
import type { RoutingInstanceValue } from '../objects/routing-instance-value.ts';
import { AgentInstanceValueJobs } from './agent-instance-value-jobs.ts';

/** Query of `routing.agents.instanceValues.listForMany`. */
export interface ListForManyAgentInstanceValuesQuery {
  /** Up to 100 agents. */
  'filter[agent_ids]': Id | User | CurrentUser | readonly (Id | User | CurrentUser)[];
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Body of `routing.agents.instanceValues.set`. */
export interface SetAgentInstanceValueBody {
  /** The skills. */
  attribute_value_ids: readonly (string | RoutingAttributeValue)[];
}

/**
 * The skills of agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class AgentInstanceValues extends Resource {
  /** Jobs that change the skills of up to 100 agents at once. */
  readonly jobs: AgentInstanceValueJobs = new AgentInstanceValueJobs(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/agent-instance-values.ts');
  }

  /**
   * Lists the skills of an agent.
   *
   * Allowed for: Agents, Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const skill of zendesk.routing.agents.instanceValues.list(1159307768)) console.log(skill.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  list(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<RoutingAttributeValue> {
    return this.paginate('list', { path: [user], query, options });
  }

  /**
   * Lists the skills of many agents.
   *
   * Allowed for: Admins, Agents with permission to manage skills. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const skills = zendesk.routing.agents.instanceValues.listForMany({ 'filter[agent_ids]': [224, 225] });
   * for await (const skill of skills) console.log(skill.agent_id, skill.name, skill.agent_skill_priority);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  listForMany(
    query: ListForManyAgentInstanceValuesQuery,
    options: RequestOptions = {},
  ): Paginator<RoutingInstanceValue> {
    return this.paginate('listForMany', { query, options });
  }

  /**
   * Gives an agent skills, in place of all that they have.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.routing.agents.instanceValues.set(1159307768, {
   *   attribute_value_ids: ['b376b35a-e38b-11e8-a292-e3b6377c5575'],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  set(
    user: Id | User | CurrentUser,
    body: SetAgentInstanceValueBody,
    options: RequestOptions = {},
  ): ApiCall<RoutingAttributeValue[]> {
    return this.call('set', { path: [user], body, options });
  }
}
