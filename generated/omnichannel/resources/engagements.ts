// From specification/omnichannel/resources/engagements.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';
import type { Engagement } from '../objects/engagement.ts';

export type { Engagement } from '../objects/engagement.ts';

/** Query of `engagements.list`. */
export interface ListEngagementsQuery {
  /** Only those of this agent. */
  agent_id?: Id | User | CurrentUser | undefined;
  /** Only those of this ticket. */
  ticket_id?: Id | Ticket | undefined;
  /** Only those of this channel. */
  channel?: string | undefined;
  /** Only those from this time on. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Only those until this time. A number counts seconds since 1970. */
  end_time?: number | Date | undefined;
  /** Which of its times `start_time` and `end_time` are about. */
  filter_by?: string | undefined;
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** How agents work on conversations. */
export class Engagements extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/engagements.ts');
  }

  /**
   * Lists engagements, the oldest first.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const engagement of zendesk.engagements.list({ ticket_id: 93644 })) {
   *   console.log((await engagement.agent)?.name, engagement.agent_replies_count);
   * }
   * ```
   */
  list(query: ListEngagementsQuery = {}, options: RequestOptions = {}): Paginator<Engagement> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an engagement.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such engagement.
   *
   * @example
   * ```ts
   * const engagement = await zendesk.engagements.get('engagement id');
   * ```
   */
  get(
    engagement: string | Engagement,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Engagement> {
    return this.call('get', { path: [engagement], query, options });
  }
}
