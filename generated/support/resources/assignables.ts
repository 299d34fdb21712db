// From specification/support/resources/assignables.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AssignableAgentMatch } from '../objects/assignable-agent-match.ts';
import type { AssignableGroup } from '../objects/assignable-group.ts';
import { AssignableGroups } from './assignable-groups.ts';

/** Query of `assignables.autocomplete`. */
export interface AutocompleteAssignableQuery {
  /** What the name must match. */
  name: string;
}

/** The groups and agents that the field for the assignee of a ticket offers. */
export class Assignables extends Resource {
  /** The groups that the field for the assignee of a ticket offers. */
  readonly groups: AssignableGroups = new AssignableGroups(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/assignables.ts');
  }

  /**
   * Finds the groups and agents whose name matches a text.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { groups, agents } = await zendesk.assignables.autocomplete({ name: 'Tech' });
   * ```
   */
  autocomplete(
    query: AutocompleteAssignableQuery,
    options: RequestOptions = {},
  ): ApiCall<{ agents: AssignableAgentMatch[]; groups: AssignableGroup[]; count: number }> {
    return this.call('autocomplete', { query, options });
  }
}
