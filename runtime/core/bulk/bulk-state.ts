import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { isObject } from '../request/rules.ts';
import type { RowRange } from './row-set.ts';

/** The version of states that this SDK writes and reads. */
export const BULK_STATE_VERSION = 1;

/** Rows that were sent, or were about to be, and whose outcomes were not handed out yet. */
export interface OpenRows {
  readonly rows: readonly RowRange[];
  /** When they were about to be sent, in milliseconds since 1970. */
  readonly since: number;
  /** Id of their job; absent until it is known. */
  readonly job?: string;
  /** How often they had been sent before. */
  readonly repeated?: number;
}

/** How many rows came to which end. */
export interface BulkCounts {
  readonly done: number;
  readonly failed: number;
  readonly inDoubt: number;
}

/**
 * How far a bulk run has come, as plain JSON: `createMany(rows, { from: state })` goes on there, in this process or
 * another one. It holds places of rows and ids of jobs, nothing of the rows, and does not grow with their number.
 */
export interface BulkState {
  readonly version: 1;
  /** The operation that it belongs to: `tickets.createMany`. */
  readonly operation: string;
  /** Rows whose outcomes were handed out. */
  readonly over: readonly RowRange[];
  /** Rows whose outcomes are still to come. */
  readonly open: readonly OpenRows[];
  /** Outcomes handed out so far. */
  readonly counts: BulkCounts;
}

/** More rows than any call takes. */
const MOST_OPEN = 10_000;

/** Refuses what is no state of the operation. */
export function checkState(operation: string, value: unknown): BulkState {
  const problem = problemOf(operation, value);
  if (problem === undefined) return value as BulkState;
  const argument = `${operation}(options.from)`;
  throw new InvalidArgumentError(`${argument} must be a state of this bulk run: ${problem}`, { argument });
}

function problemOf(operation: string, value: unknown): string | undefined {
  if (!isObject(value)) return typeof value === 'string' ? 'it is a text, which JSON.parse reads' : 'it is no object';
  if (value.version !== BULK_STATE_VERSION) return `its version is ${String(value.version)}, not ${BULK_STATE_VERSION}`;
  if (value.operation !== operation) return `it is one of ${String(value.operation)}`;
  if (!isRanges(value.over)) return 'its ranges of rows are broken';
  if (!Array.isArray(value.open) || !value.open.every(isOpen)) return 'its open rows are broken';
  if (!arePartings(value.open.flatMap(({ rows }: OpenRows) => rows))) return 'a row is open twice';
  return isObject(value.counts) && Object.values(value.counts).every(isCount) ? undefined : 'its counts are broken';
}

function isRanges(value: unknown): boolean {
  const isRange = (range: unknown) =>
    Array.isArray(range) && range.length === 2 && range.every(isCount) && range[0] <= range[1];
  return Array.isArray(value) && value.every(isRange);
}

function isOpen(value: unknown): boolean {
  if (!isObject(value) || !isRanges(value.rows) || !Number.isFinite(value.since)) return false;
  const count = (value.rows as RowRange[]).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count > MOST_OPEN || (value.repeated !== undefined && !isCount(value.repeated))) return false;
  return value.job === undefined || typeof value.job === 'string';
}

/** No row is in two of the ranges. */
function arePartings(ranges: readonly RowRange[]): boolean {
  const sorted = [...ranges].sort(([one], [other]) => one - other);
  return sorted.every(([first], place) => first > (sorted[place - 1]?.[1] ?? -1));
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
