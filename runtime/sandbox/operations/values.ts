import type { Call } from '../contract.ts';
import { paginate } from '../lists/paginate.ts';
import type { Result } from '../types.ts';
import { typeOf } from './answer.ts';

/** A page of a list of plain values: tags, languages. */
export function listOfValues(call: Call, key: string, values: readonly string[]): Result {
  const { id } = typeOf(call);
  const { records, frame } = paginate(
    call,
    values.map((value) => ({ [id]: value })),
  );
  return { body: { [key]: records.map((record) => record[id]), ...frame } };
}
