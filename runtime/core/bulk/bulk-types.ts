import type { RequestOptions } from '../request/types.ts';
import type { BulkCounts, BulkState } from './bulk-state.ts';
import type { JobOutcome } from './outcomes.ts';

/** What a bulk call says of a row: a result of its job, or where it answers at once the record. */
export type BulkResult<Answer> = Answer extends { results: infer R } ? Extract<R, readonly unknown[]>[number] : Answer;

/** What became of one row of a bulk run. */
export interface BulkOutcome<Row = unknown, Result = unknown, Found = unknown>
  extends Omit<JobOutcome<Result>, 'index' | 'input'> {
  /** Place of the row in the source, from 0. */
  readonly index: number;
  /** The row, as the source gave it. */
  readonly input: Row;
  /** The record, where no job told of the row and it was found by its external id. */
  readonly record: Found | undefined;
}

/** How far a bulk run is. */
export interface BulkProgress extends BulkCounts {
  /** Rows read from the source, those of an earlier run that it goes on from included. */
  readonly read: number;
  /** Rows that were sent by this run. */
  readonly sent: number;
  /** Rows of the source; undefined where it doesn't tell. */
  readonly total: number | undefined;
}

/** How a bulk run ended. */
export interface BulkSummary<Row = unknown, Result = unknown, Found = unknown> extends BulkCounts {
  /** The rows of this run that failed or are in doubt. */
  readonly failures: BulkOutcome<Row, Result, Found>[];
}

/** How a bulk run goes about its rows; everything is optional. What it shares with a single call holds for each of its calls. */
export interface BulkOptions extends Omit<RequestOptions, 'idempotencyKey' | 'fresh'> {
  /** Jobs at once; default 10. An account has at most 30, those of other programs included. */
  concurrency?: number | undefined;
  /** Rows in one call; default: as many as Zendesk takes, mostly 100. */
  chunkSize?: number | undefined;
  /** State of a run of the same rows in the same order: goes on where that stopped. */
  from?: BulkState | undefined;
  /**
   * Called with the state before rows are sent, when their job is known, and when their outcomes were handed out; the
   * run waits for it. Whoever writes it to a disk can be killed at any time and go on `from` it. One call at a time.
   */
  onState?: ((state: BulkState) => unknown) | undefined;
  /** Called when rows were sent, and when their outcomes were handed out; the run waits for it. */
  onProgress?: ((progress: BulkProgress) => unknown) | undefined;
  /** Milliseconds for which a row of unknown fate is looked for by its external id; default 60,000. */
  lookFor?: number | undefined;
}
