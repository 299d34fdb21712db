import type { BodyRules } from '../model/body-rules.ts';
import type { ModelClass, TypeLink } from '../model/schema.ts';
import { CAPTURE, isModelLike, TWIN } from '../operation/model-like.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import { typeOf } from '../request/kind.ts';
import type { CallInput } from './types.ts';

/**
 * What a call sends, as it is now: what the caller changes afterwards belongs to later calls. Collections that are no
 * arrays are read when the call goes out.
 */
export function capture(
  { body: rules, search }: DeclaredOperation,
  { path, query, body, options, text }: CallInput,
): CallInput {
  const input = { path, query: search && !isPlain(query) ? query : { ...query }, options, text };
  if (rules && 'keys' in rules && isPlain(body)) return { ...input, body: captureKeys(rules, inItsKey(rules, body)) };
  if (!rules || !('key' in rules)) return { ...input, body: isPlain(body) ? { ...body } : body };
  if (!rules.model) return { ...input, body: copyInput(body) };
  const own = withBeside(rules);
  const subject = path?.at(-1);
  // `update(ticket)`: the record in the path is the body, too.
  const value = body ?? (isModelLike(subject) ? subject : undefined);
  const isList = Array.isArray(value) && value.length <= (rules.maxItems ?? 0);
  return { ...input, body: isList ? value.map((record) => captureRecord(own, record)) : captureRecord(own, value) };
}

/** The rules of a body under which its records carry what is to stand beside them, whatever its access. */
export function withBeside<R extends BodyRules & { beside?: object }>(rules: R): R {
  return rules.beside ? { ...rules, accepts: [...(rules.accepts ?? []), ...Object.keys(rules.beside)] } : rules;
}

/** Keys have their values as they are now: a list may be read long after it was called for. */
function captureKeys({ keys }: KeysRules, body: object): object {
  if (isModelLike(body)) return body;
  const take = (name: string, value: unknown): unknown => {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!key || !('model' in key)) return copyInput(value);
    return Array.isArray(value) ? value.map((record) => captureRecord(key, record)) : captureRecord(key, value);
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, take(name, value)]));
}

/** A record by itself, as `save()` passes it, goes under the key that takes its type. */
function inItsKey({ keys }: KeysRules, body: object): object {
  const object = isModelLike(body) ? typeOf(body)?.object : undefined;
  const own = Object.entries(keys).find(([, key]) => 'model' in key && objectOf(key.model) === object);
  return own && object !== undefined ? { [own[0]]: body } : body;
}

function objectOf(model: ModelClass | TypeLink): string {
  return typeof model === 'function' ? model.schema().object : model.object;
}

type KeysRules = Extract<NonNullable<DeclaredOperation['body']>, { keys: object }>;

/** A record or the attributes of one, as they are now; anything else as it stands. */
export function captureRecord(rules: BodyRules, value: unknown): unknown {
  return isModelLike(value) ? value[CAPTURE](rules) : isPlain(value) ? copyInput(value) : value;
}

/** Plain objects and lists are copied, records in them are doubled; everything else says itself what it is as JSON. */
function copyInput(value: unknown, depth = 0): unknown {
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

function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]' && !isMany(value);
}

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
