import { ZendeskError } from '../errors/zendesk-error.ts';

/** What an error says of a row that a job did not carry out. */
export interface FailedRow {
  /** Place of the row in the call, from 0; undefined where nothing tells it. */
  readonly index: number | undefined;
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

/** A job failed, was killed, or left rows undone. */
export class JobFailedError extends ZendeskError {
  static override readonly brand: string = 'JobFailedError';

  /** Id of the job. */
  declare readonly job: string;
  /** `failed`, `killed`, or `partlyFailed` where some rows were carried out. */
  declare readonly verdict: string;
  /** The rows that are not done, with their inputs; not part of JSON and inspection, as they may hold customers' data. */
  declare readonly failures: readonly FailedRow[];

  constructor(message: string, properties: { job: string; verdict: string; failures: readonly FailedRow[] }) {
    const { failures, ...own } = properties;
    super(message, own);
    Object.defineProperty(this, 'failures', { value: failures });
  }
}
