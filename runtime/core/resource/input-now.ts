import { isModelLike, STAND_IN, TWIN } from '../operation/model-like.ts';
import { isMany } from './collection.ts';
import type { CallInput } from './types.ts';

/** More records than this are too many for any operation, which says so: they need not be held as they are. */
const MOST_RECORDS = 1000;

/**
 * The input of a call as it is now, whatever the operation: what the caller changes afterwards belongs to later calls.
 * Collections that are no arrays are read when the call goes out.
 */
export function inputNow<I extends CallInput>(input: I): I {
  const { path, query, body } = input;
  // `update(ticket)`: the record in the path is the body, too.
  const isBodyInPath = 'body' in input && body === undefined && path !== undefined;
  return {
    ...input,
    ...(isBodyInPath && { path: [...path.slice(0, -1), asItIs(path.at(-1))] }),
    ...(isPlain(query) && { query: { ...query } }),
    ...(body !== undefined && { body: asItIs(body) }),
  };
}

/** Records stand for themselves in their present state, one by one or in a list; plain objects are copied. */
function asItIs(value: unknown, depth = 0): unknown {
  if (isModelLike(value)) return value[STAND_IN]();
  if (Array.isArray(value))
    return value.length > MOST_RECORDS || depth > DEEPEST ? value : value.map((one) => asItIs(one, depth + 1));
  if (!isPlain(value)) return value;
  const copied = copyInput(value) as object;
  for (const [name, inner] of Object.entries(value))
    if (isModelLike(inner)) Reflect.set(copied, name, inner[STAND_IN]());
  return copied;
}

/** Plain objects and lists are copied, records in them are doubled; everything else says itself what it is as JSON. */
export function copyInput(value: unknown, depth = 0): unknown {
  if (isModelLike(value)) return value[TWIN]();
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((inner) => copyInput(inner, depth + 1));
  if (!isPlain(value) || 'toJSON' in value) return value;
  const copied = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyInput(inner, depth + 1)]));
  // By the symbols who builds the body tells files, and a model that was spread.
  for (const symbol of Object.getOwnPropertySymbols(value))
    Object.assign(copied, { [symbol]: Reflect.get(value, symbol) });
  return copied;
}

/** What is nested more deeply goes in circles; who writes the body says so. */
const DEEPEST = 500;

/** An object that is nothing but its own properties. */
export function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]' && !isMany(value);
}
