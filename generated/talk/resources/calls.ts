// From specification/talk/resources/calls.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Call } from '../objects/call.ts';
import { TalkCallRecordings } from './call-recordings.ts';

export type { Call } from '../objects/call.ts';

/** Query of `talk.calls.incremental`. */
export interface IncrementalTalkCallsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Calls that came in or went out through Talk.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/
 */
export class TalkCalls extends Resource {
  /** The recordings of a call. */
  readonly recordings: TalkCallRecordings = new TalkCallRecordings(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/calls.ts');
  }

  /**
   * Exports the calls that changed since a time.
   *
   * Allowed for: Admins, Agents with permission to manage channels. Comes in pages of up to 1000 records, none of them
   * twice. `incremental({ from: exported.checkpoint })` goes on where it stopped. What happened in the last minute is
   * not in it yet: the next export has that.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.talk.calls.incremental({ start_time: new Date(Date.now() - 86_400_000) });
   * for await (const call of exported) console.log(call.direction);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/#incremental-calls-export
   */
  incremental(query: IncrementalTalkCallsQuery, options: RequestOptions = {}): IncrementalExport<Call> {
    return this.paginateExport('incremental', { query, options });
  }
}
