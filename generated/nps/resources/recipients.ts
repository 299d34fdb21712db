// From specification/nps/resources/recipients.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Recipient } from '../objects/recipient.ts';

export type { Recipient } from '../objects/recipient.ts';

/** Query of `nps.recipients.incremental`. */
export interface IncrementalNpsRecipientsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** People who were sent a survey. */
export class NpsRecipients extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/recipients.ts');
  }

  /**
   * Exports people who were sent a survey, from a time on.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.nps.recipients.incremental({ start_time: 1332034771 });
   * for await (const recipient of exported) console.log(recipient.user_email);
   * ```
   *
   * @deprecated Zendesk no longer offers these surveys.
   */
  incremental(query: IncrementalNpsRecipientsQuery, options: RequestOptions = {}): IncrementalExport<Recipient> {
    return this.paginateExport('incremental', { query, options });
  }
}
