// From specification/support/resources/assignable-group-agents.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
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
  protected override operations(): LoadedOperations {
    return import('../operations/assignable-group-agents.ts');
  }

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
    return this.paginate('list', { path: [group], query, options });
  }
}
