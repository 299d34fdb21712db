// From specification/chat/resources/agent-timeline.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatAgentTimespan } from '../objects/chat-agent-timespan.ts';

export type { ChatAgentTimespan } from '../objects/chat-agent-timespan.ts';

/** Query of `chat.agentTimeline.incremental`. */
export interface IncrementalChatAgentTimelineQuery {
  /** Only what began since then, in microseconds since 1970. Without it, everything. */
  start_time?: number | undefined;
  /** Id to go on behind, among those of the same time. */
  start_id?: string | undefined;
  /** Attributes to bring along: `agent_timeline(*)` for all, `agent_timeline(id,…)` for some. */
  fields?: string | undefined;
  /** Records a page, at most and by default 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * When agents were online, away or invisible.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatAgentTimeline extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agent-timeline.ts');
  }

  /**
   * Exports what status the agents had when.
   *
   * Comes in pages of up to 1000 records, none of them twice. `incremental({ from: exported.checkpoint })` goes on
   * where it stopped.
   *
   * Unlike other exports, it counts in microseconds.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const since = Date.parse('2027-01-01') * 1000;
   * for await (const span of zendesk.chat.agentTimeline.incremental({ start_time: since })) console.log(span.status);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/#incremental-agent-timeline-export
   */
  incremental(
    query: IncrementalChatAgentTimelineQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<ChatAgentTimespan> {
    return this.paginateExport('incremental', { query, options });
  }
}
