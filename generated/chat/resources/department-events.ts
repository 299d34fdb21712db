// From specification/chat/resources/department-events.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatDepartmentEvent } from '../objects/chat-department-event.ts';

export type { ChatDepartmentEvent } from '../objects/chat-department-event.ts';

/** Query of `chat.departmentEvents.incremental`. */
export interface IncrementalChatDepartmentEventsQuery {
  /**
   * Only what changed since then, at least five minutes ago. Without it, everything. A number counts seconds since
   * 1970.
   */
  start_time?: number | Date | undefined;
  /** Id to go on behind, among those of the same time. */
  start_id?: string | undefined;
  /** Attributes to bring along: `department_events(*)` for all, `department_events(id,…)` for some. */
  fields?: string | undefined;
  /** Records a page, at most and by default 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Changes of departments.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatDepartmentEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/department-events.ts');
  }

  /**
   * Exports changes of departments by the time of their last change.
   *
   * Comes in pages of up to 1000 records, none of them twice. `incremental({ from: exported.checkpoint })` goes on
   * where it stopped.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const event of zendesk.chat.departmentEvents.incremental()) console.log(event.field_name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
   */
  incremental(
    query: IncrementalChatDepartmentEventsQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<ChatDepartmentEvent> {
    return this.paginateExport('incremental', { query, options });
  }
}
