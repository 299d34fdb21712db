import { wrongArgument } from '../errors/usage-errors.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import { checkKind } from '../request/path.ts';
import { idTextOf, wrongValue } from '../request/values.ts';
import { collect, EMPTY } from './collect.ts';
import { isMany } from './collection.ts';
import type { CallInput } from './types.ts';

/** Most records in one bulk call whose operation states no other number. */
export const MOST_RECORDS = 100;

/** The input of a bulk form that names its records in the query, or in the body of a job; `one` is the operation that the caller called. */
export async function toIds(
  { id, path: route, records: kinds }: DeclaredOperation,
  form: DeclaredOperation | undefined,
  input: CallInput,
): Promise<CallInput> {
  const { path = [], query } = input;
  const records = path.at(-1);
  if (!form || !isMany(records)) throw wrongValue(`${id}(body)`, 'one record', records);
  const ids = await collect(id, records, form.maxIds ?? MOST_RECORDS);
  if (ids.length === 0) throw wrongArgument(`${id}(ids)`, EMPTY);
  const parameter = /\{(\w+)\}[^{]*$/.exec(route)?.[1] ?? '';
  for (const [index, each] of ids.entries())
    checkKind({ ...(kinds && { records: kinds }) }, parameter, each, `${id}(ids[${index}])`);
  const above = { ...input, path: path.slice(0, -1) };
  return form.body && 'job' in form.body
    ? { ...above, body: ids.map(idTextOf) }
    : { ...above, query: { ...query, ids } };
}
