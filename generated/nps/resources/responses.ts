// From specification/nps/resources/responses.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Response } from '../objects/response.ts';

export type { Response } from '../objects/response.ts';

/** Query of `nps.responses.incremental`. */
export interface IncrementalNpsResponsesQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** Answers to surveys. */
export class NpsResponses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/responses.ts');
  }

  /**
   * Exports answers to surveys, from a time on.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.nps.responses.incremental({ start_time: 1332034771 });
   * for await (const response of exported) console.log(response.user_email);
   * ```
   *
   * @deprecated Zendesk no longer offers these surveys.
   */
  incremental(query: IncrementalNpsResponsesQuery, options: RequestOptions = {}): IncrementalExport<Response> {
    return this.paginateExport('incremental', { query, options });
  }
}
