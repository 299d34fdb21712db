import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { isObject } from '../request/rules.ts';

/** The version of checkpoints that this SDK writes and reads. */
export const CHECKPOINT_VERSION = 1;

/**
 * A place in an incremental export, as plain JSON: `incremental({ from: checkpoint })` goes on there, in this process
 * or another one.
 */
export interface ExportCheckpoint {
  readonly version: 1;
  /** The operation that it belongs to: `tickets.incremental`. */
  readonly operation: string;
  /** Cursor of the page to ask for; absent on the first page of an export that began with `startTime`. */
  readonly cursor?: string;
  /** Unix seconds that the export began with. */
  readonly startTime?: number;
  /** Unix seconds until which the API knows the cursor; absent: for good. Later it is refused with `CursorExpiredError`. */
  readonly goodUntil?: number;
  /** Keys of records that were handed out already and will come again with that page. */
  readonly seen: readonly string[];
}

/** Refuses what is no checkpoint of the operation. */
export function checkCheckpoint(operation: string, value: unknown): ExportCheckpoint {
  const problem = problemOf(operation, value);
  if (problem === undefined) return value as ExportCheckpoint;
  const argument = `${operation}(from)`;
  throw new InvalidArgumentError(`${argument} must be a cursor or a checkpoint of this export: ${problem}`, {
    argument,
  });
}

function problemOf(operation: string, value: unknown): string | undefined {
  if (typeof value === 'string')
    return value.trim().startsWith('{') ? 'it is JSON text, which JSON.parse reads' : 'it is empty';
  if (!isObject(value)) return 'it is neither a text nor an object';
  if (value.version !== CHECKPOINT_VERSION) return `its version is ${String(value.version)}, not ${CHECKPOINT_VERSION}`;
  if (value.operation !== operation) return `it is one of ${String(value.operation)}`;
  const { cursor, startTime, goodUntil, seen } = value;
  const isPlace = cursor === undefined ? Number.isSafeInteger(startTime) : typeof cursor === 'string' && cursor !== '';
  if (!isPlace) return 'it has neither a cursor nor a start time';
  if (goodUntil !== undefined && !Number.isSafeInteger(goodUntil)) return 'its end is no time';
  const isList = Array.isArray(seen) && seen.every((key) => typeof key === 'string');
  return isList ? undefined : 'its list of seen records is broken';
}
