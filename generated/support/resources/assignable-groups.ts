// From specification/support/resources/assignable-groups.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { AssignableGroup } from '../objects/assignable-group.ts';
import { AssignableGroupAgents } from './assignable-group-agents.ts';

/** Query of `assignables.groups.list`. */
export interface ListAssignableGroupsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** The groups that the field for the assignee of a ticket offers. */
export class AssignableGroups extends Resource {
  /** The agents of a group that the field for the assignee of a ticket offers. */
  readonly agents: AssignableGroupAgents = new AssignableGroupAgents(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/assignable-groups.ts');
  }

  /**
   * Lists the groups that tickets may be assigned to.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const group of zendesk.assignables.groups.list()) console.log(group.name);
   * ```
   */
  list(query: ListAssignableGroupsQuery = {}, options: RequestOptions = {}): Paginator<AssignableGroup> {
    return this.paginate('list', { query, options });
  }
}
