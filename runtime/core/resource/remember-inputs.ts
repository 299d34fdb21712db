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
  client: Pick<ResourceClient, 'cache'>,
  form: DeclaredOperation,
  outcome: Outcome<unknown>,
  inputs: readonly unknown[],
): Outcome<unknown> {
  keepInputs(client, form, outcome.data, inputs);
  if (outcome.data instanceof Job) tellOfJob(outcome.data);
  return outcome;
}

/** The same for a job that was told of already. */
export function keepInputs(
  { cache }: Pick<ResourceClient, 'cache'>,
  form: DeclaredOperation,
  job: unknown,
  inputs: readonly unknown[],
): void {
  const object = objectOf(form);
  const onOver = (): void => {
    if (object) forget(recordsOf(cache), { object, attributes: {} }, inputs);
  };
  if (job instanceof Job) setInputs(job, inputs, onOver);
}

/** The type of the records that are written. */
function objectOf({ purges, body }: DeclaredOperation): string | undefined {
  const model = body && 'model' in body ? body.model : undefined;
  return purges ?? (typeof model === 'function' ? model.schema().object : model?.object);
}
