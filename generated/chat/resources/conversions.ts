// From specification/chat/resources/conversions.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatConversion } from '../objects/chat-conversion.ts';

export type { ChatConversion } from '../objects/chat-conversion.ts';

/** Query of `chat.conversions.incremental`. */
export interface IncrementalChatConversionsQuery {
  /**
   * Only what changed since then, at least five minutes ago. Without it, everything. A number counts seconds since
   * 1970.
   */
  start_time?: number | Date | undefined;
  /** Id to go on behind, among those of the same time. */
  start_id?: string | undefined;
  /** Attributes to bring along: `conversions(*)` for all, `conversions(id,…)` for some. */
  fields?: string | undefined;
  /** Records a page, at most and by default 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Goals that visitors reached.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatConversions extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/conversions.ts');
  }

  /**
   * Exports conversions by the time of their last change.
   *
   * Comes in pages of up to 1000 records, none of them twice. `incremental({ from: exported.checkpoint })` goes on
   * where it stopped.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const conversion of zendesk.chat.conversions.incremental()) console.log(conversion.goal_name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
   */
  incremental(
    query: IncrementalChatConversionsQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<ChatConversion> {
    return this.paginateExport('incremental', { query, options });
  }
}
