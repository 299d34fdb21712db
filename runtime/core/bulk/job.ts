import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { wrongValue } from '../request/values.ts';
import { wait } from '../request/wait.ts';
import type { Signal } from '../transport/transport.ts';

/** How to wait for a job. */
export interface JobWaitOptions<J extends Job = Job> {
  /** Called with the job each time that it was read. */
  onProgress?: ((job: J) => void) | undefined;
  /** Ends the waiting, not the job. */
  signal?: Signal | undefined;
  /** Milliseconds between two looks; default 1,000. */
  interval?: number | undefined;
  /** How to let time pass; for tests. */
  sleep?: ((ms: number, signal: Signal | undefined) => Promise<void>) | undefined;
}

const DEFAULT_INTERVAL = 1_000;
const FINAL = ['completed', 'failed', 'killed'];

/** A job that Zendesk works off in the background. */
export abstract class Job<Input extends object = Attributes> extends Model<Input> {
  /**
   * Looks at the job again and again until it is `completed`, `failed` or `killed`; `status` says which. Also a completed
   * job may have failed rows: look at `results`.
   *
   * @throws AbortError if the signal ends the waiting
   */
  async wait(options: JobWaitOptions<this> = {}): Promise<this> {
    const { onProgress, signal, interval = DEFAULT_INTERVAL, sleep = wait } = options;
    if (!(interval >= 0)) throw wrongValue('jobStatus.wait(interval)', 'milliseconds from 0', interval);
    while (!FINAL.includes(this.get('status') as string)) {
      await sleep(interval, signal);
      await this.reload({ signal });
      onProgress?.(this);
    }
    return this;
  }
}
