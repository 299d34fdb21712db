// From specification/support/resources/ticket-events.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TicketEvent } from '../objects/ticket-event.ts';

export type { TicketEvent } from '../objects/ticket-event.ts';

/** Query of `ticketEvents.incremental`. */
export interface IncrementalTicketEventsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Whose tickets: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
  /** What comes along in the same answer. */
  include?: readonly 'comment_events'[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * What changed in tickets, update by update.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/
 */
export class TicketEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ticket-events.ts');
  }

  /**
   * Exports the changes of all tickets since a time, one event an update.
   *
   * `include: ['comment_events']` brings the texts of comments, which otherwise are only said to be there.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const query = { start_time: 1780272000, include: ['comment_events'] } as const;
   * for await (const event of zendesk.ticketEvents.incremental(query)) {
   *   for (const child of event.child_events) console.log(event.ticket_id, child.event_type);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-ticket-event-export
   */
  incremental(query: IncrementalTicketEventsQuery, options: RequestOptions = {}): IncrementalExport<TicketEvent> {
    return this.paginateExport('incremental', { query, options });
  }
}
