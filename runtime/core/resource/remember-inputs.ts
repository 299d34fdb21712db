import { Job, setInputs, tellOfJob } from '../bulk/job.ts';
import { recordsOf } from '../cache/record-cache.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import type { Outcome } from './call.ts';
import { forget } from './effects.ts';
import type { ResourceClient } from './types.ts';

/** Tells of the job that a call started, and tells the job which rows it was given. */
export function rememberInputs(
  client: ResourceClient,
  form: DeclaredOperation,
  outcome: Outcome<unknown>,
  inputs: readonly unknown[],
): Outcome<unknown> {
  if (!(outcome.data instanceof Job)) return outcome;
  giveInputs(client, form, outcome.data, inputs);
  tellOfJob(outcome.data);
  return outcome;
}

/**
 * Tells a job which rows it was given. What was read of them while it ran may be older than what it did: it leaves the
 * cache when the job is over.
 */
export function giveInputs(
  { cache }: ResourceClient,
  form: DeclaredOperation,
  job: Job,
  inputs: readonly unknown[],
): void {
  const object = objectOf(form);
  setInputs(job, inputs, () => {
    if (object) forget(recordsOf(cache), { object, attributes: {} }, inputs);
  });
}

/** The type of the records that are written. */
function objectOf({ purges, body }: DeclaredOperation): string | undefined {
  const model = body && 'model' in body ? body.model : undefined;
  return purges ?? (typeof model === 'function' ? model.schema().object : model?.object);
}
