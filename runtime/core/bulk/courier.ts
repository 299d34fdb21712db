import type { Clock } from '../request/context.ts';
import type { Job } from './job.ts';
import type { JobOutcome } from './outcomes.ts';

/** A row and its place in the source. */
export interface PlacedRow {
  readonly index: number;
  readonly input: unknown;
}

/** What a call for some rows brought: a job, or outcomes at once. */
export type Delivery = { readonly job: Job } | { readonly outcomes: readonly JobOutcome[] };

/** What is known of a row that nobody told the fate of. */
export interface RowFacts {
  /** Sending it a second time changes nothing more. */
  readonly isRepeatable: boolean;
  /** What its record can be found by. */
  readonly key: string | undefined;
}

/** A record that was found by its key. */
export interface FoundRecord {
  readonly key: string;
  readonly id: JobOutcome['id'];
  /** Milliseconds since 1970; undefined where the record doesn't say. */
  readonly createdAt: number | undefined;
  readonly record: unknown;
}

/** What a bulk run needs of an operation and a client: it knows neither. */
export interface Courier {
  /** Name of the operation, with what it is under. */
  readonly name: string;
  readonly clock: Clock;
  /** Most rows in one call. */
  readonly maxRows: number;
  /** Most jobs that an account may have; undefined where there are none. */
  readonly maxJobs: number | undefined;
  /** Removes records: one that isn't there any more is as good as removed. */
  readonly removes: boolean;
  /** @throws InvalidArgumentError if the row can't be sent */
  check(row: PlacedRow): Promise<void>;
  send(rows: readonly unknown[]): Promise<Delivery>;
  /** The jobs, undefined for each that the account knows no more. */
  look(ids: readonly string[]): Promise<(Job | undefined)[]>;
  /** What became of the rows of a job that is over. */
  outcomesOf(job: Job, rows: readonly unknown[]): JobOutcome[];
  factsOf(row: unknown): Promise<RowFacts>;
  find(keys: readonly string[]): Promise<FoundRecord[]>;
}
