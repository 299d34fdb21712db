// From specification/omnichannel/resources/agent-availabilities.json by `npm run generate`. Do not edit.
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
import type { AgentAvailability } from '../objects/agent-availability.ts';
import { AgentStatuses } from './agent-statuses.ts';

export type { AgentAvailability } from '../objects/agent-availability.ts';

/** Query of `agentAvailabilities.list`. */
export interface ListAgentAvailabilitiesQuery {
  /** Only agents to whom this applies, by the names that Zendesk has for it: sent as `filter[name]=value`. */
  filter?: Record<string, unknown> | undefined;
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Whether agents are there, on every channel.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentAvailabilities extends Resource {
  /** The statuses that agents can be in, on every channel. */
  readonly agentStatuses: AgentStatuses = new AgentStatuses(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/agent-availabilities.ts');
  }

  /**
   * Lists which agents are there.
   *
   * Paged by cursor: up to 100 records a page.
   *
   * Zendesk's documents of this answer are not in this specification yet: its attributes are as JSON:API has them.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const agentAvailability of zendesk.agentAvailabilities.list()) {
   *   console.log(agentAvailability);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
   */
  list(query: ListAgentAvailabilitiesQuery = {}, options: RequestOptions = {}): Paginator<AgentAvailability> {
    return this.paginate('list', { query, options });
  }

  /**
   * Tells whether an agent is there.
   *
   * Zendesk's documents of this answer are not in this specification yet: its attributes are as JSON:API has them.
   *
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const agentAvailability = await zendesk.agentAvailabilities.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
   */
  get(
    agent: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AgentAvailability> {
    return this.call('get', { path: [agent], query, options });
  }
}
