import type { Signal } from '../transport/transport.ts';
import type { Courier } from './courier.ts';
import { fateOf } from './fate.ts';
import { type Job, tellOfJob } from './job.ts';

/** Milliseconds between two looks: from the shortest, soon after a job began or ended, to the longest. */
const SHORTEST = 250;
const LONGEST = 5_000;

/** Looks in a row that may fail before the run does. */
const MOST_FAILURES = 5;

interface Waiting {
  readonly over: Promise<Job | undefined>;
  readonly resolve: (job: Job | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Looks at all jobs of a run in one request, the less often the longer nothing happens. */
export class JobPoller {
  #courier: Courier;
  #signal: Signal;
  #waiting = new Map<string, Waiting>();
  #ends = new Set<() => void>();
  #lastEvent = 0;
  #isRunning = false;

  constructor(courier: Courier, signal: Signal) {
    this.#courier = courier;
    this.#signal = signal;
  }

  /** The job when it is over; undefined if the account knows it no more. */
  ended(id: string): Promise<Job | undefined> {
    this.#lastEvent = this.#courier.clock.now();
    const known = this.#waiting.get(id) ?? newWaiting();
    this.#waiting.set(id, known);
    if (!this.#isRunning) void this.#run();
    return known.over;
  }

  /** Resolves when one of the jobs is over; undefined if there is none to wait for. */
  nextEnd(): Promise<void> | undefined {
    return this.#waiting.size === 0 ? undefined : new Promise((resolve) => this.#ends.add(resolve));
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let failures = 0;
    while (this.#waiting.size > 0) {
      try {
        await this.#courier.clock.wait(this.#interval(), this.#signal);
        await this.#look();
        failures = 0;
      } catch (error) {
        failures += 1;
        const isHopeless = this.#signal.aborted || fateOf(error) === 'stop';
        if (isHopeless || failures >= MOST_FAILURES) this.#giveUp(error);
      }
    }
    this.#isRunning = false;
  }

  #interval(): number {
    const quiet = this.#courier.clock.now() - this.#lastEvent;
    return Math.min(LONGEST, Math.max(SHORTEST, quiet / 4));
  }

  async #look(): Promise<void> {
    const ids = [...this.#waiting.keys()];
    const jobs = await this.#courier.look(ids);
    for (const [place, id] of ids.entries()) {
      const job = jobs[place];
      if (job) tellOfJob(job);
      if (!job || job.isOver) this.#end(id, job);
    }
  }

  #end(id: string, job: Job | undefined): void {
    this.#lastEvent = this.#courier.clock.now();
    this.#waiting.get(id)?.resolve(job);
    this.#waiting.delete(id);
    for (const tell of this.#ends) tell();
    this.#ends.clear();
  }

  #giveUp(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    for (const tell of this.#ends) tell();
    this.#ends.clear();
  }
}

function newWaiting(): Waiting {
  let settle: Pick<Waiting, 'resolve' | 'reject'> | undefined;
  const over = new Promise<Job | undefined>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { over, ...(settle as unknown as Pick<Waiting, 'resolve' | 'reject'>) };
}
