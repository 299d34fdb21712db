import { wrongArgument } from '../errors/usage-errors.ts';
import { throwIfAborted, untilAborted } from '../request/abort.ts';
import { checkOptions } from '../request/check-options.ts';
import { allowManyListeners } from '../request/many-listeners.ts';
import { wrongValue } from '../request/values.ts';
import type { Signal } from '../transport/transport.ts';
import { checkState } from './bulk-state.ts';
import type { BulkOptions, BulkOutcome } from './bulk-types.ts';
import type { Courier } from './courier.ts';
import { JobPoller } from './job-poller.ts';
import { type BulkContext, carryOut } from './journey.ts';
import { Ledger } from './ledger.ts';
import { type Chunk, RowSource, totalOf } from './row-source.ts';
import { createSaver } from './saver.ts';

/** Jobs at once where the caller says nothing: others share the account's queue. */
const DEFAULT_JOBS = 10;

/** Calls at once that answer without a job. */
const DEFAULT_CALLS = 2;

/** Milliseconds for which rows are looked for. */
const DEFAULT_LOOK_FOR = 60_000;

type Rows = AsyncIterable<unknown> | Iterable<unknown>;

/** Checks the options, and makes what a run is written down in. */
export function openLedger(courier: Courier, rows: Rows, options: BulkOptions): Ledger {
  checkRows(courier, rows);
  const { name, maxRows, maxJobs = maxRows } = courier;
  const { concurrency: _, chunkSize: _1, from: _2, onState: _3, onProgress: _4, lookFor: _5, ...shared } = options;
  checkOptions(shared);
  const wholeUpTo = (option: keyof BulkOptions, most: number): void => {
    const value = options[option];
    if (value === undefined || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most)) return;
    throw wrongValue(`${name}(options.${option})`, `an integer from 1 to ${most}`, value);
  };
  wholeUpTo('concurrency', maxJobs);
  wholeUpTo('chunkSize', maxRows);
  const { lookFor = 0, onState = () => {}, onProgress = () => {} } = options;
  if (!(typeof lookFor === 'number' && lookFor >= 0 && lookFor < Number.POSITIVE_INFINITY))
    throw wrongValue(`${name}(options.lookFor)`, 'milliseconds', lookFor);
  for (const [option, value] of Object.entries({ onState, onProgress }))
    if (typeof value !== 'function') throw wrongValue(`${name}(options.${option})`, 'a function', value);
  const from = options.from === undefined ? undefined : checkState(name, options.from);
  return new Ledger(name, totalOf(rows), from);
}

/** Refuses what holds no rows: a single record, a text, nothing. */
function checkRows({ name }: Courier, rows: unknown): void {
  const isObject = typeof rows === 'object' && rows !== null && !ArrayBuffer.isView(rows);
  if (isObject && (Symbol.iterator in rows || Symbol.asyncIterator in rows)) return;
  throw wrongValue(`${name}(rows)`, 'an iterable of rows: an array, a list, a generator', rows);
}

/** Whatever comes next: rows from the source, or the outcomes of some. */
type Step =
  | { readonly kind: 'read'; readonly chunk: Chunk | undefined }
  | { readonly kind: 'ended'; readonly chunk: Promise<Step>; readonly outcomes: readonly BulkOutcome[] }
  | { readonly kind: 'failed'; readonly chunk: Promise<Step> | undefined; readonly error: unknown };

/**
 * The outcomes of a run. Rows are read as far ahead as there are chunks under way; a chunk is under way until all of its
 * outcomes were taken. After an error that concerns all rows nothing more is sent; it is thrown when what was sent is over.
 */
export async function* outcomesOf(
  courier: Courier,
  ledger: Ledger,
  rows: Rows,
  options: BulkOptions,
): AsyncGenerator<BulkOutcome, void, undefined> {
  const leaving = new AbortController();
  for (const signal of [leaving.signal, options.signal]) allowManyListeners(signal);
  let isLeft = false;
  const leave = (): void => leaving.abort(options.signal?.reason);
  const underWay = new Set<Promise<unknown>>();
  const run = contextOf(courier, ledger, {
    ...{ rows, options, signal: leaving.signal, underWay },
    isLeft: () => isLeft,
  });
  options.signal?.addEventListener('abort', leave);
  try {
    yield* walk(run, options.concurrency ?? (courier.maxJobs ? DEFAULT_JOBS : DEFAULT_CALLS), options.signal);
  } finally {
    // From here on nothing new is sent: the state that the caller reads next would not know of it.
    isLeft = true;
    run.source.close();
    // Whoever leaves the loop finds the ids of all jobs in the state; an aborted call brings none.
    await Promise.allSettled(underWay);
    options.signal?.removeEventListener('abort', leave);
    leaving.abort();
  }
}

async function* walk(
  run: BulkContext,
  concurrency: number,
  signal: Signal | undefined,
): AsyncGenerator<BulkOutcome, void, undefined> {
  const chunks = new Set<Promise<Step>>();
  let reading: Promise<Step> | undefined;
  let isAtEnd = false;
  let failure: { error: unknown } | undefined;
  for (;;) {
    throwIfAborted(signal);
    if (!failure && !isAtEnd && chunks.size < concurrency) reading ??= read(run);
    if (chunks.size === 0 && !reading) break;
    const step = await untilAborted(signal, Promise.race([...chunks, ...(reading ? [reading] : [])]));
    if (step.kind === 'read') {
      isAtEnd = step.chunk === undefined;
      if (step.chunk && !failure) chunks.add(begin(run, step.chunk));
    }
    if (step.kind === 'read' || !step.chunk) reading = undefined;
    else chunks.delete(step.chunk);
    if (step.kind === 'failed') failure ??= { error: step.error };
    if (step.kind === 'ended') yield* handOut(run, step.outcomes);
  }
  if (failure) throw failure.error;
}

async function read({ source }: BulkContext): Promise<Step> {
  try {
    return { kind: 'read', chunk: await source.next() };
  } catch (error) {
    return { kind: 'failed', chunk: undefined, error };
  }
}

function begin(run: BulkContext, chunk: Chunk): Promise<Step> {
  const step: Promise<Step> = carryOut(run, chunk).then(
    (outcomes) => ({ kind: 'ended', chunk: step, outcomes }),
    (error: unknown) => ({ kind: 'failed', chunk: step, error }),
  );
  return step;
}

/** An outcome counts as taken when the next one is asked for: whoever fails over one gets it again from the state. */
async function* handOut(
  { ledger, save, tell }: BulkContext,
  outcomes: readonly BulkOutcome[],
): AsyncGenerator<BulkOutcome, void, undefined> {
  for (const outcome of [...outcomes].sort((one, other) => one.index - other.index)) {
    yield outcome;
    ledger.close(outcome.index, outcome.state);
  }
  await save();
  await tell();
}

function contextOf(
  courier: Courier,
  ledger: Ledger,
  given: Pick<BulkContext, 'isLeft'> & {
    rows: Rows;
    options: BulkOptions;
    signal: Signal;
    underWay: Set<Promise<unknown>>;
  },
): BulkContext {
  const { rows, options, signal, underWay, isLeft } = given;
  const { chunkSize = courier.maxRows, lookFor = DEFAULT_LOOK_FOR, onState, onProgress } = options;
  return {
    courier,
    ledger,
    source: new RowSource(rows, chunkSize, ledger),
    poller: new JobPoller(courier, signal),
    lookFor,
    isLeft,
    save: createSaver(() => ledger.state, onState),
    tell: async () => void (await onProgress?.(ledger.progress)),
    pause: (ms) => courier.clock.wait(ms, signal),
    finish: (work) => {
      const settled = work.catch(() => {}).finally(() => underWay.delete(settled));
      underWay.add(settled);
      return work;
    },
  };
}

/** Refuses a second iteration: the source gives its rows only once. */
export function iteratedTwice(name: string): Error {
  return wrongArgument(name, 'can be iterated once; `from: run.state` goes on where it stopped');
}
