/** A collection of values: an array, a list of the API, any iterable; no text, bytes or buffer. */
export type Many<T> = Iterable<T> | AsyncIterable<T>;

/** Is the value a collection? */
export function isMany(value: unknown): value is Many<unknown> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}

/** A collection that writes down what is read from it: an array as it is now, any other when the call goes out. */
export function watch(records: unknown): { rows: unknown; seen: unknown[] } {
  if (!isMany(records)) return { rows: records, seen: [] };
  if (Array.isArray(records)) return { rows: [...records], seen: [...records] };
  const seen: unknown[] = [];
  return { rows: readInto(seen, records), seen };
}

async function* readInto<T>(seen: T[], values: Many<T>): AsyncGenerator<T> {
  for await (const value of values) {
    seen.push(value);
    yield value;
  }
}
