// From specification/talk/resources/legs.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Leg } from '../objects/leg.ts';

export type { Leg } from '../objects/leg.ts';

/** Query of `talk.legs.incremental`. */
export interface IncrementalLegsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * The parts that people had in calls.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/
 */
export class Legs extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/legs.ts');
  }

  /**
   * Exports the legs of calls that changed since a time.
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
   * const exported = zendesk.talk.legs.incremental({ start_time: new Date(Date.now() - 86_400_000) });
   * for await (const leg of exported) console.log(leg.completion_status);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/#incremental-call-legs-export
   */
  incremental(query: IncrementalLegsQuery, options: RequestOptions = {}): IncrementalExport<Leg> {
    return this.paginateExport('incremental', { query, options });
  }
}
