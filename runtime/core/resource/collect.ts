import { tooMany } from '../request/too-many.ts';
import type { Many } from './collection.ts';

/** What is said of a collection without values; a generator that was read before has none, either. */
export const EMPTY = 'must not be empty (a generator gives its values only once)';

/** The values of a collection; `TooManyValuesError` as soon as there are more than `max`. */
export async function collect<T>(id: string, values: Many<T>, max: number = Number.POSITIVE_INFINITY): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) {
    collected.push(value);
    if (collected.length > max) throw tooMany(id, max, Array.isArray(values) ? values.length : collected.length);
  }
  return collected;
}
