import { InvalidArgumentError, wrongArgument } from '../errors/usage-errors.ts';
import type { Attributes } from '../model/schema.ts';
import type { ListOperation } from '../operation/operation.ts';
import { strategies } from '../pagination/strategies.ts';
import type { PageStrategy } from '../pagination/strategy.ts';
import { formatValue, wrongValue } from '../request/values.ts';
import { checkCheckpoint } from './checkpoint.ts';
import { cursorExpired } from './cursor-expired.ts';

/** In seconds: farther away is no time that anybody means. */
const A_CENTURY = 100 * 365 * 86_400;

/** Where an export begins. */
export interface ExportStart {
  /** The query with a plain cursor, or with a start time. */
  query: Attributes;
  /** Unix seconds. */
  startTime: number | undefined;
  /** Unix seconds until which the cursor is good; undefined: for good, or nobody knows. */
  goodUntil?: number | undefined;
  /** Keys of records that were handed out before. */
  seen: readonly string[];
}

/**
 * Reads where an export is to begin: at `start_time`, or at the checkpoint or cursor `from`. `now` is in milliseconds.
 *
 * @throws InvalidArgumentError for both, neither, a start younger than a minute, or a checkpoint of another export
 * @throws CursorExpiredError for a checkpoint that the API has forgotten
 */
export function startOf(operation: ListOperation, input: Attributes, now: number): ExportStart {
  const { id, query: declared } = operation;
  const { youngestStart: youngest, startsWithAll } = strategyOf(operation) ?? {};
  if (startsWithAll) return wholeOrGoingOn(id, input, now);
  const { from, start_time: stated, ...query } = input;
  // What may begin at any time may begin with everything.
  const start = stated ?? (youngest !== undefined || from !== undefined ? undefined : 0);
  if ((from === undefined) === (start === undefined)) throw neitherOrBoth(id, from !== undefined);
  if (from !== undefined) return goingOn(id, from, query, now);
  const argument = `${id}(start_time)`;
  const parameter = declared?.start_time ?? { type: 'unixTime' };
  const startTime = Number(formatValue(start, parameter, argument));
  if (startTime < 0) throw wrongValue(argument, 'a time since 1970', start);
  if (parameter.type === 'unixTime') checkAge(argument, startTime, now / 1000, youngest);
  return { query: { ...query, start_time: startTime }, startTime, seen: [] };
}

function strategyOf({ pagination }: ListOperation): PageStrategy | undefined {
  return pagination[0] && strategies[pagination[0]];
}

/** An export that knows no times: in its checkpoints, 0 stands for the beginning. */
function wholeOrGoingOn(id: string, { from, start_time: stated, ...given }: Attributes, now: number): ExportStart {
  const wrong = 'is not for this export: it begins with everything, or goes on from a checkpoint';
  if (stated !== undefined) throw wrongArgument(`${id}(start_time)`, wrong);
  if (from === undefined) return { query: given, startTime: 0, seen: [] };
  const { query, ...start } = goingOn(id, from, given, now);
  const { start_time: _, ...sent } = query;
  return { ...start, query: sent };
}

/** Milliseconds taken for seconds lie far in the future, where every export is empty. */
function checkAge(argument: string, startTime: number, now: number, youngest: number | undefined): void {
  if (startTime > now + A_CENTURY)
    throw wrongArgument(argument, `must be a Date or seconds since 1970; ${startTime} are milliseconds`);
  if (startTime <= now - (youngest ?? 0)) return;
  const latest = youngest ? `at least ${youngest} seconds ago` : 'in the past';
  throw wrongArgument(argument, `must be ${latest}, not ${new Date(startTime * 1000).toISOString()}`);
}

function goingOn(id: string, from: unknown, query: Attributes, now: number): ExportStart {
  const isCursor = typeof from === 'string' && from !== '' && !from.trim().startsWith('{');
  if (isCursor) return { query: { ...query, from }, startTime: undefined, seen: [] };
  const { cursor, startTime, goodUntil, seen } = checkCheckpoint(id, from);
  if (goodUntil !== undefined && goodUntil * 1000 <= now) throw cursorExpired(id, goodUntil);
  const place = cursor ? { from: cursor } : { start_time: startTime };
  return { query: { ...query, ...place }, startTime, goodUntil, seen };
}

function neitherOrBoth(id: string, isBoth: boolean): InvalidArgumentError {
  const argument = `${id}(start_time)`;
  const problem = isBoth ? 'does not go with from' : 'or from must be given';
  return new InvalidArgumentError(`${argument} ${problem}: an export begins at a time, or goes on from a checkpoint`, {
    argument,
  });
}
