import { Job, setInputs } from '../bulk/job.ts';
import type { Outcome } from './call.ts';

/** Tells the job that a call started which rows it was given. */
export function rememberInputs(outcome: Outcome<unknown>, inputs: readonly unknown[]): Outcome<unknown> {
  if (outcome.data instanceof Job) setInputs(outcome.data, inputs);
  return outcome;
}
