import type { DeclaredOperation } from '../operation/operation.ts';
import { capture } from './capture.ts';
import { isMany } from './collection.ts';
import { toIds } from './to-ids.ts';
import type { CallInput } from './types.ts';

/** A form of an operation for many records, with what it sends. */
export interface ChosenForm {
  readonly form: DeclaredOperation;
  readonly input: CallInput;
}

/**
 * The form of `one` that takes the collection which is the body or the last value of the path: a body with an element
 * for each, or one change (or none) for all `ids` in the query, or in the body of a job.
 */
export async function chooseForm(
  one: DeclaredOperation,
  forms: readonly DeclaredOperation[],
  input: CallInput,
): Promise<ChosenForm> {
  const { path = [], body } = input;
  const records = path.at(-1);
  const each = forms.find((form) => form.body && 'many' in form.body);
  if (each && isMany(body)) return { form: each, input: capture(each, input) };
  if (each && body === undefined && isMany(records)) {
    return { form: each, input: capture(each, { ...input, path: path.slice(0, -1), body: records }) };
  }
  const same = forms.find((form) => form !== each && (!form.body || isOfIds(form)) === (body === undefined));
  const form = same ?? one;
  return { form, input: await toIds(one, same, capture(form, input)) };
}

/** A job that is told the ids of records, not what they become. */
function isOfIds({ body }: DeclaredOperation): boolean {
  return body !== undefined && 'job' in body && !body.model;
}
