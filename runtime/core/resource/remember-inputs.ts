import { Job, setInputs, tellOfJob } from '../bulk/job.ts';
import { recordsOf } from '../cache/record-cache.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import type { Outcome } from './call.ts';
import { forget } from './effects.ts';
import type { ResourceClient } from './types.ts';

/**
 * Tells the job that a call started which rows it was given. What was read of them while it ran may be older than what it
 * did: it leaves the cache when the job is over.
 */
export function rememberInputs(
  client: ResourceClient,
  form: DeclaredOperation,
  outcome: Outcome<unknown>,
  inputs: readonly unknown[],
): Outcome<unknown> {
  if (outcome.data instanceof Job) {
    setInputs(outcome.data, inputs, () => forgetRows(client, form, inputs));
    tellOfJob(outcome.data);
  }
  return outcome;
}

/** The same for a job that is over, which somebody else has waited for. */
export function rememberAtEnd(
  client: ResourceClient,
  form: DeclaredOperation,
  job: Job,
  inputs: readonly unknown[],
): void {
  setInputs(job, inputs, () => {});
  forgetRows(client, form, inputs);
}

function forgetRows({ cache }: ResourceClient, form: DeclaredOperation, inputs: readonly unknown[]): void {
  const object = objectOf(form);
  if (object) forget(recordsOf(cache), { object, attributes: {} }, inputs);
}

/** The type of the records that are written. */
function objectOf({ purges, body }: DeclaredOperation): string | undefined {
  const model = body && 'model' in body ? body.model : undefined;
  return purges ?? (typeof model === 'function' ? model.schema().object : model?.object);
}
