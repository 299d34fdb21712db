import type { BulkOutcome } from './bulk-types.ts';
import type { Courier, FoundRecord, PlacedRow } from './courier.ts';
import { fateOf } from './fate.ts';
import type { JobRowError } from './outcomes.ts';

/** A row of unknown fate, and what its record can be found by. */
export interface DoubtfulRow {
  readonly row: PlacedRow;
  readonly key: string | undefined;
  /** What is known so far. */
  readonly error: JobRowError;
}

/** Milliseconds by which the server's clock may differ from that of this machine. */
const CLOCK_SKEW = 300_000;

/**
 * Looks for the records of rows of unknown fate, again and again for `lookFor` milliseconds, for a job may still make
 * them. Rows whose record isn't found stay in doubt: that it isn't there yet does not say that it won't be.
 */
export async function lookUp(
  courier: Courier,
  rows: readonly DoubtfulRow[],
  { since, lookFor, pause }: { since: number; lookFor: number; pause: (ms: number) => Promise<void> },
): Promise<BulkOutcome[]> {
  const found = new Map<string, FoundRecord[]>();
  let failure: unknown;
  for (const ms of pausesWithin(lookFor)) {
    const keys = [...new Set(rows.flatMap(({ key }) => (key === undefined || found.has(key) ? [] : [key])))];
    if (keys.length === 0) break;
    await pause(ms);
    failure = await find(courier, keys, found);
    if (failure && fateOf(failure) === 'stop') break;
  }
  return rows.map((row) => outcomeOf(row, recordOf(row, rows, found), since, failure));
}

/** At once, then after ever longer pauses. */
function* pausesWithin(lookFor: number): Generator<number> {
  yield 0;
  for (let [passed, ms] = [0, 1_000]; passed < lookFor; [passed, ms] = [passed + ms, ms * 2]) {
    yield Math.min(ms, lookFor - passed);
  }
}

/** A search that fails is as good as none: the rows say why, and the next one may do better. */
async function find(courier: Courier, keys: readonly string[], found: Map<string, FoundRecord[]>): Promise<unknown> {
  try {
    for (const record of await courier.find(keys)) found.set(record.key, [...(found.get(record.key) ?? []), record]);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The record of a row. Where rows share a key, there must be one for each of them. */
function recordOf(
  { row, key }: DoubtfulRow,
  rows: readonly DoubtfulRow[],
  found: ReadonlyMap<string, FoundRecord[]>,
): FoundRecord | undefined {
  const records = (key !== undefined && found.get(key)) || [];
  const sharing = rows.filter((other) => other.key === key);
  return records.length < sharing.length ? undefined : records[sharing.findIndex((other) => other.row === row)];
}

function outcomeOf(
  { row, key, error }: DoubtfulRow,
  found: FoundRecord | undefined,
  since: number,
  failure: unknown,
): BulkOutcome {
  const isOlder = found?.createdAt !== undefined && found.createdAt < since - CLOCK_SKEW;
  if (found && !isOlder)
    return { ...row, state: 'done', id: found.id, result: undefined, record: found.record, error: undefined };
  const more = found
    ? `the record with its external id was there before: ${found.id}`
    : failure
      ? `and could not be looked for: ${failure instanceof Error ? failure.message : String(failure)}`
      : 'and no record with its external id was found';
  const message = key === undefined ? error.message : `${error.message}; ${more}`;
  return inDoubt(row, { code: error.code, message });
}

/** The outcome of a row that nobody can tell the fate of. */
export function inDoubt(row: PlacedRow, error: JobRowError): BulkOutcome {
  return { ...row, state: 'inDoubt', id: undefined, result: undefined, record: undefined, error };
}

/** The outcome of a row that was not carried out. */
export function failed(row: PlacedRow, error: JobRowError): BulkOutcome {
  return { ...row, state: 'failed', id: undefined, result: undefined, record: undefined, error };
}
