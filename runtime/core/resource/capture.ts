import type { BodyRules } from '../model/body-rules.ts';
import type { ModelClass, TypeLink } from '../model/schema.ts';
import { CAPTURE, isModelLike } from '../operation/model-like.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import { typeOf } from '../request/kind.ts';
import { copyInput, isPlain } from './input-now.ts';
import type { CallInput } from './types.ts';

/** What an operation sends of an input that was taken when it was called. */
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
