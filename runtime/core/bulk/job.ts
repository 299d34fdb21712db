import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { contextOf, recordOf } from '../model/view.ts';
import { LONGEST_TIMER } from '../request/rules.ts';
import { wrongValue } from '../request/values.ts';
import { wait } from '../request/wait.ts';
import type { Signal } from '../transport/transport.ts';
import { JobFailedError } from './job-error.ts';
import { type JobOutcome, outcomesOf } from './outcomes.ts';

/** How to wait for a job. */
export interface JobWaitOptions<J extends Job = Job> {
  /** Called with the job each time that it was read, and waited for; what it throws ends the waiting. */
  onProgress?: ((job: J) => unknown) | undefined;
  /** Ends the waiting, not the job. */
  signal?: Signal | undefined;
  /** Milliseconds between two looks; default 1,000. */
  interval?: number | undefined;
  /** How to let time pass; for tests. */
  sleep?: ((ms: number, signal: Signal | undefined) => Promise<void>) | undefined;
}

/**
 * What became of a job as a whole: `running` until its end, `succeeded` if every row is done, `partlyFailed` if some are,
 * `failed` if the job or every row failed, `killed` if somebody ended it.
 */
export type JobVerdict = 'running' | 'succeeded' | 'partlyFailed' | 'failed' | 'killed';

/** The class of a job's results. */
export type ResultOf<J> = J extends { results: infer R } ? Extract<R, readonly unknown[]>[number] : unknown;

const DEFAULT_INTERVAL = 1_000;
const FINAL = ['completed', 'failed', 'killed'];

/** Tells a job what the rows were that it was started with, and what is to be done when it is over. */
export let setInputs: (job: Job, inputs: readonly unknown[], onOver: () => void) => void;

/** Tells that a job was started or looked at. */
export function tellOfJob(job: Job): void {
  const { id, status, progress, total } = recordOf(job);
  const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  contextOf(job)?.client.events?.emit('job', () => {
    return { id: String(id), status: String(status), progress: numberOr(progress), total: numberOr(total) };
  });
}

/** A job that Zendesk works off in the background. */
export abstract class Job<Input extends object = Attributes> extends Model<Input> {
  #inputs: readonly unknown[] | undefined;
  #onOver: (() => void) | undefined;

  static {
    setInputs = (job, inputs, onOver) => {
      job.#inputs = inputs;
      job.#onOver = onOver;
    };
  }

  /**
   * Looks at the job again and again until it is `completed`, `failed` or `killed`; `verdict` says how it ended. Also a
   * completed job may have failed rows: look at `failures`, or call `throwIfFailed()`.
   *
   * @throws AbortError if the signal ends the waiting
   */
  async wait(options: JobWaitOptions<this> = {}): Promise<this> {
    checkWait(options);
    const { onProgress, signal, interval = DEFAULT_INTERVAL, sleep = wait } = options;
    while (!this.isOver) {
      await sleep(interval, signal);
      await this.reload({ signal });
      tellOfJob(this);
      if (this.isOver) this.#onOver?.();
      await onProgress?.(this);
    }
    return this;
  }

  /** Has the job come to its end, whichever? */
  get isOver(): boolean {
    return FINAL.includes(this.get('status') as string);
  }

  /**
   * What became of each row, in the order of the call that started the job; empty until the job is over. A row that the
   * job says nothing of is `inDoubt`.
   */
  get outcomes(): JobOutcome<ResultOf<this>>[] {
    if (!this.isOver) return [];
    const { status, message, results } = recordOf(this);
    const shown = this.get('results');
    const models = new Map(
      Array.isArray(results) ? results.map((row, index) => [row, (shown as unknown[])[index]]) : [],
    );
    return outcomesOf({ status, message, results }, this.#inputs).map((outcome) => ({
      ...outcome,
      result: (models.get(outcome.result) ?? outcome.result) as ResultOf<this> | undefined,
    }));
  }

  /** The rows that are not done: failed, or in doubt. */
  get failures(): JobOutcome<ResultOf<this>>[] {
    return this.outcomes.filter(({ state }) => state !== 'done');
  }

  /** What became of the job as a whole, rows included. */
  get verdict(): JobVerdict {
    const status = this.get('status');
    if (!this.isOver) return 'running';
    if (status !== 'completed') return status === 'killed' ? 'killed' : 'failed';
    const { failures, outcomes } = this;
    if (failures.length === 0) return 'succeeded';
    return failures.length === outcomes.length ? 'failed' : 'partlyFailed';
  }

  /**
   * The job itself, if every row is done or it is still running.
   *
   * @throws JobFailedError if it failed, was killed, or left rows undone
   */
  throwIfFailed(): this {
    const { verdict, failures } = this;
    if (verdict === 'running' || verdict === 'succeeded') return this;
    const job = String(this.get('id'));
    throw new JobFailedError(messageOf(job, verdict, failures, this.get('message')), { job, verdict, failures });
  }
}

function checkWait<J extends Job>({ interval = DEFAULT_INTERVAL, onProgress = () => {} }: JobWaitOptions<J>): void {
  if (typeof interval !== 'number' || !(interval >= 0 && interval <= LONGEST_TIMER))
    throw wrongValue('jobStatus.wait(interval)', `milliseconds from 0 to ${LONGEST_TIMER}`, interval);
  if (typeof onProgress !== 'function') throw wrongValue('jobStatus.wait(onProgress)', 'a function', onProgress);
}

/** Most rows that a message tells of. */
const TOLD = 3;

function messageOf(job: string, verdict: JobVerdict, failures: readonly JobOutcome[], said: unknown): string {
  const rows = failures
    .filter(({ index }) => index !== undefined)
    .map(({ index, error }) => `row ${index}: ${error?.code}: ${error?.message}`);
  const more = rows.length > TOLD ? [`and ${rows.length - TOLD} more`] : [];
  const ending = verdict === 'partlyFailed' ? `did not carry out ${failures.length} rows` : `ended as ${verdict}`;
  const reasons =
    rows.length > 0 ? [...rows.slice(0, TOLD), ...more] : [said].filter((text) => typeof text === 'string');
  return [`Job ${job} ${ending}`, ...reasons].join('; ');
}
