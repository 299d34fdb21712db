import type { ApiError } from '../errors/api-error.ts';
import { AbortError, UnexpectedResponseError } from '../errors/request-errors.ts';
import { idTextOf } from '../request/values.ts';
import type { BulkOutcome } from './bulk-types.ts';
import type { Courier, PlacedRow, RowFacts } from './courier.ts';
import { fateOf } from './fate.ts';
import type { Job } from './job.ts';
import type { JobPoller } from './job-poller.ts';
import type { Ledger, OpenEntry } from './ledger.ts';
import { failed, lookUp } from './look-up.ts';
import type { JobOutcome, JobRowError } from './outcomes.ts';
import type { Chunk, RowSource } from './row-source.ts';

/** All that the chunks of a run share. */
export interface BulkContext {
  readonly courier: Courier;
  readonly ledger: Ledger;
  readonly source: RowSource;
  readonly poller: JobPoller;
  readonly lookFor: number;
  /** The caller has gone: nothing more may be sent. */
  isLeft(): boolean;
  /** Saves the state. */
  save(): Promise<void>;
  /** Tells of progress. */
  tell(): Promise<void>;
  /** Lets time pass. */
  pause(ms: number): Promise<void>;
  /** Does something that is better finished before the run is left. */
  finish<T>(work: Promise<T>): Promise<T>;
}

/** How often rows are sent again that may be, and that could not be sent. */
const MOST_REPETITIONS = 3;
const MOST_TRIES = 8;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** Takes a chunk from the source to its outcomes: of each row one. What throws concerns the whole run. */
export async function carryOut(run: BulkContext, { rows, entry }: Chunk): Promise<BulkOutcome[]> {
  if (entry?.job !== undefined) return follow(run, rows, entry, entry.job);
  if (entry) return settle(run, rows, entry, LEFT);
  const wrong: BulkOutcome[] = [];
  const right: PlacedRow[] = [];
  for (const row of rows) {
    const problem = await problemOf(run.courier, row);
    if (problem) wrong.push(failed(row, problem));
    else right.push(row);
  }
  return [...wrong, ...(await dispatch(run, right))];
}

/** A wrong row fails alone, before anything is sent. */
async function problemOf(courier: Courier, row: PlacedRow): Promise<JobRowError | undefined> {
  try {
    await courier.check(row);
    return undefined;
  } catch (error) {
    return { code: 'InvalidRow', message: messageOf(error) };
  }
}

/** Announces rows, sends them and waits for what becomes of them. */
async function dispatch(run: BulkContext, rows: readonly PlacedRow[], repeated = 0, tries = 0): Promise<BulkOutcome[]> {
  if (rows.length === 0) return [];
  const { courier, ledger } = run;
  if (run.isLeft()) throw new AbortError('The bulk run was left');
  const entry = ledger.announce(rows, courier.clock.now(), repeated);
  const sending = run.finish(send(run, rows, entry));
  try {
    const delivery = await sending;
    if (!('job' in delivery)) return placed(run, rows, entry, delivery.outcomes);
    return await follow(run, rows, entry, String(entry.job));
  } catch (error) {
    if (!(error instanceof Unsent)) throw error;
    return recover(run, rows, entry, { error: error.cause, repeated, tries });
  }
}

/** The id of a job that only these rows have: by any other the rows would get the outcomes of none, or of others. */
function newJobOf({ ledger }: BulkContext, job: Job): string {
  const id = idTextOf(job.get('id'));
  if (id && [...ledger.open].every((entry) => entry.job !== id)) return id;
  const cause = new UnexpectedResponseError(`the answer names ${id ? `job ${id}, which other rows have` : 'no job'}`);
  throw new Unsent('', { cause });
}

/** Tells a failure of sending from all others. */
class Unsent extends Error {}

async function send(run: BulkContext, rows: readonly PlacedRow[], entry: OpenEntry) {
  const { courier, ledger } = run;
  await run.save().catch((error: unknown) => {
    ledger.retract(entry);
    throw error;
  });
  const inputs = rows.map(({ input }) => input);
  const delivery = await courier.send(inputs).catch((cause: unknown) => {
    throw new Unsent('', { cause });
  });
  ledger.sent += rows.length;
  if ('job' in delivery) {
    entry.job = newJobOf(run, delivery.job);
    await run.save();
  }
  await run.tell();
  return delivery;
}

/** Waits for a job. */
async function follow(
  run: BulkContext,
  rows: readonly PlacedRow[],
  entry: OpenEntry,
  id: string,
): Promise<BulkOutcome[]> {
  const job: Job | undefined = await run.poller.ended(id);
  if (!job)
    return settle(run, rows, entry, { code: 'JobGone', message: `Zendesk knows nothing of job ${id} any more` });
  const inputs = rows.map(({ input }) => input);
  return placed(run, rows, entry, run.courier.outcomesOf(job, inputs));
}

/** Outcomes at their places in the source; what its job leaves in doubt is looked for. */
async function placed(
  run: BulkContext,
  rows: readonly PlacedRow[],
  entry: OpenEntry,
  outcomes: readonly JobOutcome[],
): Promise<BulkOutcome[]> {
  const byPlace = new Map(outcomes.map((outcome) => [outcome.index, outcome]));
  const doubtful: { row: PlacedRow; error: JobRowError }[] = [];
  const known: BulkOutcome[] = [];
  for (const [place, row] of rows.entries()) {
    const outcome = byPlace.get(place);
    if (!outcome || outcome.state === 'inDoubt') doubtful.push({ row, error: outcome?.error ?? NO_RESULT });
    else known.push({ ...outcome, ...row, record: undefined, ...(isRemoved(run, entry, outcome) && REMOVED) });
  }
  return [...known, ...(await lookFor(run, doubtful, entry))];
}

const NO_RESULT: JobRowError = { code: 'NoResult', message: 'The answer says nothing of this row.' };
const REMOVED = { state: 'done', error: undefined } as const;

/** What an earlier call may have removed already is not there any more: that is what was wanted. */
function isRemoved({ courier }: BulkContext, { repeated = 0 }: OpenEntry, { error }: JobOutcome): boolean {
  return repeated > 0 && courier.removes && /NotFound$/.test(error?.code ?? '');
}

const LEFT: JobRowError = { code: 'RunLeft', message: 'An earlier run ended while the row was being sent' };

/** Finds out what became of rows that nobody tells of: some may be sent again, others are looked for. */
async function settle(
  run: BulkContext,
  rows: readonly PlacedRow[],
  entry: OpenEntry,
  error: JobRowError,
): Promise<BulkOutcome[]> {
  const { repeated = 0 } = entry;
  const all = await Promise.all(rows.map(async (row) => ({ row, error, ...(await run.courier.factsOf(row.input)) })));
  const mayRepeat = (facts: RowFacts): boolean => facts.isRepeatable && repeated < MOST_REPETITIONS;
  const again = all.filter(mayRepeat).map(({ row }) => row);
  const others = all.filter((facts) => !mayRepeat(facts));
  const found = lookFor(run, others, entry);
  if (again.length === 0) return found;
  run.ledger.retract(entry);
  if (others.length > 0)
    run.ledger.announce(
      others.map(({ row }) => row),
      entry.since,
      repeated,
    );
  return (await Promise.all([found, repeat(run, again, repeated)])).flat();
}

/** Sends rows again, at once only for the first time. */
async function repeat(run: BulkContext, rows: readonly PlacedRow[], repeated: number): Promise<BulkOutcome[]> {
  if (repeated > 0) await run.pause(pauseAfter(repeated));
  return dispatch(run, rows, repeated + 1);
}

async function lookFor(
  run: BulkContext,
  rows: readonly { row: PlacedRow; error: JobRowError; key?: string | undefined }[],
  { since }: OpenEntry,
): Promise<BulkOutcome[]> {
  const keyed = rows.map(async (each) => ({ key: (await run.courier.factsOf(each.row.input)).key, ...each }));
  return lookUp(run.courier, await Promise.all(keyed), { since, lookFor: run.lookFor, pause: run.pause });
}

interface Failed {
  readonly error: unknown;
  readonly repeated: number;
  readonly tries: number;
}

/** What becomes of rows whose call failed. */
async function recover(
  run: BulkContext,
  rows: readonly PlacedRow[],
  entry: OpenEntry,
  { error, repeated, tries }: Failed,
): Promise<BulkOutcome[]> {
  const { code, inDoubt } = error as ApiError;
  // The state keeps what was on its way when the run was aborted.
  if (code === 'abort' && inDoubt) throw error;
  const fate = fateOf(error);
  if (fate === 'unknown') return settle(run, rows, entry, { code: 'AnswerLost', message: messageOf(error) });
  run.ledger.retract(entry);
  if (fate === 'stop' || tries >= MOST_TRIES) throw error;
  if (fate === 'busy' || fate === 'unsent') {
    const ended = fate === 'busy' ? run.poller.nextEnd() : undefined;
    await (ended ?? run.pause(Math.max(pauseAfter(tries), retryAfterMs(error))));
    return dispatch(run, rows, repeated, ended ? tries : tries + 1);
  }
  const [row] = rows;
  if (row && rows.length === 1) return [refused(run, row, entry, error)];
  if (fate === 'tooLarge') run.source.size = Math.min(run.source.size, Math.ceil(rows.length / 2));
  const isUntouched = fate === 'tooLarge' || run.courier.maxJobs !== undefined || isUnsentArgument(error);
  return isUntouched ? halves(run, rows, repeated) : apart(run, rows, entry, { error, repeated, tries });
}

function refused({ courier }: BulkContext, row: PlacedRow, { repeated = 0 }: OpenEntry, error: unknown): BulkOutcome {
  const isGone = repeated > 0 && courier.removes && (error as ApiError).status === 404;
  return { ...failed(row, reasonOf(error)), ...(isGone && REMOVED) };
}

function isUnsentArgument(error: unknown): boolean {
  return (error as ApiError).status === undefined;
}

/** A call without a job may have been carried out up to the row at fault: only what may be sent twice goes again. */
async function apart(
  run: BulkContext,
  rows: readonly PlacedRow[],
  entry: OpenEntry,
  { error, repeated }: Failed,
): Promise<BulkOutcome[]> {
  // They may have been sent: whoever saves the state meanwhile must find them in it.
  const whole = run.ledger.announce(rows, entry.since, repeated);
  const all = await Promise.all(rows.map(async (row) => ({ row, ...(await run.courier.factsOf(row.input)) })));
  run.ledger.retract(whole);
  const others = all.filter(({ isRepeatable }) => !isRepeatable).map(({ row }) => ({ row, error: reasonOf(error) }));
  if (others.length > 0)
    run.ledger.announce(
      others.map(({ row }) => row),
      entry.since,
      repeated,
    );
  const again = all.filter(({ isRepeatable }) => isRepeatable).map(({ row }) => row);
  return [...(await lookFor(run, others, entry)), ...(await halves(run, again, repeated + 1))];
}

/** Refused rows go again by halves, until those at fault stand alone. */
async function halves(run: BulkContext, rows: readonly PlacedRow[], repeated: number): Promise<BulkOutcome[]> {
  const middle = Math.ceil(rows.length / 2);
  const first = await dispatch(run, rows.slice(0, middle), repeated);
  return [...first, ...(await dispatch(run, rows.slice(middle), repeated))];
}

function pauseAfter(times: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** times);
}

function retryAfterMs(error: unknown): number {
  const { retryAfter } = error as { retryAfter?: unknown };
  return typeof retryAfter === 'number' ? retryAfter * 1_000 : 0;
}

function reasonOf(error: unknown): JobRowError {
  const { apiCode, code } = error as ApiError;
  const name = code === 'invalid_argument' ? 'InvalidRow' : (apiCode ?? code ?? 'Failed');
  return { code: name, message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
