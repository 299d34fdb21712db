// From specification/support/resources/assignable-group-agents.json by `npm run generate`. Do not edit.
import { type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { assignableAgentLink } from '../links.ts';
import type { AssignableAgent } from '../objects/assignable-agent.ts';
import type { Group } from '../objects/group.ts';

/** Query of `assignables.groups.agents.list`. */
export interface ListAssignableGroupAgentsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** The agents of a group that the field for the assignee of a ticket offers. */
export class AssignableGroupAgents extends Resource {
  /**
   * Lists the agents of a group whom tickets may be assigned to.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such group.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const agent of zendesk.assignables.groups.agents.list(98738)) console.log(agent.name);
   * ```
   */
  list(
    group: Id | Group,
    query: ListAssignableGroupAgentsQuery = {},
    options: RequestOptions = {},
  ): Paginator<AssignableAgent> {
    return this.paginate(
      {
        id: 'assignables.groups.agents.list',
        method: 'GET',
        path: '/api/lotus/assignables/groups/{group_id}/agents.json',
        retry: 'safe',
        items: 'agents',
        model: assignableAgentLink,
        pagination: ['offset'],
      },
      { path: [group], query, options },
    );
  }
}
