import type { Attributes } from '../model/schema.ts';
import { formatText } from '../request/values.ts';

/**
 * What became of a row: `done`, `failed`, or `inDoubt` where the job doesn't tell, as when it was killed half-way.
 */
export type OutcomeState = 'done' | 'failed' | 'inDoubt';

/** Why a row was not carried out. */
export interface JobRowError {
  /** Zendesk's own word for it: `RecordInvalid`, `TicketNotFound`; `JobFailed`, `JobKilled` or `NoResult` where it has none. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** What became of one row of a job. */
export interface JobOutcome<Result = unknown> {
  /** Place of the row in the call, from 0; undefined where nothing tells it. */
  readonly index: number | undefined;
  /** The row itself, as it was passed to the call; undefined where this program didn't start the job. */
  readonly input: unknown;
  readonly state: OutcomeState;
  /** The record that was made, changed or deleted. */
  readonly id: number | bigint | string | undefined;
  /** What the job says of the row; undefined where it says nothing. */
  readonly result: Result | undefined;
  /** Undefined where the row is done. */
  readonly error: JobRowError | undefined;
}

/** A job that came to its end. */
export interface EndedJob {
  readonly status: unknown;
  readonly message: unknown;
  readonly results: unknown;
}

type Row = Attributes & { id?: JobOutcome['id'] | null };

/**
 * Tells what became of each row. A result belongs to the row that it names by index, else to the one with its id; results
 * that name neither belong to the other rows in their order, if there are as many. `inputs` are the rows as they were sent.
 */
export function outcomesOf(job: EndedJob, inputs: readonly unknown[] | undefined): JobOutcome[] {
  if (!Array.isArray(job.results)) return wholeOutcomes(job, inputs);
  if (!inputs) return job.results.map((row: unknown, position) => strangeOutcome(job, row, position));
  const rows = job.results.filter(isRow);
  const places = placesOf(rows, inputs);
  const found = inputs.map((input, index) => {
    const row = rows[places.indexOf(index)];
    return row ? outcomeOf(row, { index, input }) : missing(job, { index, input });
  });
  const strangers = rows.filter((_, position) => places[position] === undefined);
  return [...found, ...strangers.map((row) => outcomeOf(row, { index: undefined, input: undefined }))];
}

/** What became of a row that somebody else gave the job. */
function strangeOutcome(job: EndedJob, row: unknown, position: number): JobOutcome {
  const place = { index: (isRow(row) ? indexOf(row) : undefined) ?? position, input: undefined };
  return isRow(row) ? outcomeOf(row, place) : missing(job, place);
}

/** The index of the input that each result belongs to. */
function placesOf(rows: readonly Row[], inputs: readonly unknown[]): (number | undefined)[] {
  const free = new Set(inputs.keys());
  const take = (index: number | undefined) => (index !== undefined && free.delete(index) ? index : undefined);
  const ids = inputs.map(formatText);
  const named = rows.map((row) => take(indexOf(row)));
  const byId = rows.map((row, position) => {
    if (named[position] !== undefined || indexOf(row) !== undefined) return named[position];
    const id = formatText(row.id);
    return id === undefined ? undefined : take(ids.findIndex((each, index) => each === id && free.has(index)));
  });
  const rest = rows.filter((row, position) => byId[position] === undefined && isNameless(row, ids));
  const isInOrder = rest.length === free.size && byId.filter((index) => index === undefined).length === rest.length;
  return byId.map((index) => index ?? (isInOrder ? take(free.values().next().value) : undefined));
}

/** A result may stand for the row of its place if it names no other one: the ids of new records name none. */
function isNameless(row: Row, ids: readonly (string | undefined)[]): boolean {
  return indexOf(row) === undefined && ((row.id ?? null) === null || ids.every((id) => id === undefined));
}

function indexOf({ index }: Row): number | undefined {
  return typeof index === 'number' ? index : undefined;
}

/** A job that answers with one object, or with nothing, speaks for all of its rows. */
function wholeOutcomes(job: EndedJob, inputs: readonly unknown[] = [undefined]): JobOutcome[] {
  const { results } = job;
  const row = isRow(results) ? results : {};
  // A job that came to no good end must say itself that its rows are done.
  const isTold = job.status === 'completed' || row.success === true || hasFailed(row);
  return inputs.map((input, position) => {
    const place = { index: input === undefined ? undefined : position, input };
    return isTold ? outcomeOf(row, place) : missing(job, place);
  });
}

function outcomeOf(row: Row, place: Pick<JobOutcome, 'index' | 'input'>): JobOutcome {
  const result = { ...place, id: row.id ?? undefined, result: row };
  return hasFailed(row)
    ? { ...result, state: 'failed', error: reasonOf(row) }
    : { ...result, state: 'done', error: undefined };
}

function hasFailed({ success, error, errors, status }: Row): boolean {
  return success === false || isSomething(error) || isSomething(errors) || status === 'Failed';
}

function reasonOf({ error, errors, details }: Row): JobRowError {
  const code = typeof error === 'string' && error !== '' ? error : 'Failed';
  const said = [details, errors, error].find(isSomething) ?? 'The job gives no reason.';
  return { code, message: typeof said === 'string' ? said : JSON.stringify(said) };
}

/** Nobody knows whether a row of a job that ended early was carried out. */
function missing({ status, message }: EndedJob, place: Pick<JobOutcome, 'index' | 'input'>): JobOutcome {
  const code = { failed: 'JobFailed', killed: 'JobKilled' }[String(status)] ?? 'NoResult';
  const said = typeof message === 'string' && message !== '' ? message : 'The job says nothing of this row.';
  return { ...place, state: 'inDoubt', id: undefined, result: undefined, error: { code, message: said } };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function isSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
