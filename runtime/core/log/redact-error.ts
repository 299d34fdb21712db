import { holdsSecret, REDACTED, redactText } from './redact.ts';

/** Parts of a cause that are looked through; one that has more is taken for one with secrets. */
const MOST_PARTS = 2000;

const LONGEST_CHAIN = 20;

/**
 * An error of ours without secrets: what a transport, a proxy or a parser died of may hold the request, or an answer that
 * repeats it. A cause without secrets stays the very object that it is, so that it can be compared.
 */
export function redactError<E extends Error>(error: E, secrets: readonly string[]): E {
  if (secrets.length === 0) return error;
  for (const name of Object.getOwnPropertyNames(error)) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string') Reflect.set(error, name, redactText(value, secrets));
  }
  if (error.cause !== undefined) error.cause = redactCause(error.cause, secrets);
  return error;
}

function redactCause(cause: unknown, secrets: readonly string[]): unknown {
  return isTainted(cause, secrets) ? withoutSecrets(cause, secrets, LONGEST_CHAIN) : cause;
}

/** What says something of an error, and nothing else that it holds. */
function withoutSecrets(cause: unknown, secrets: readonly string[], depth: number): unknown {
  const clean = (value: unknown): unknown => (typeof value === 'string' ? redactText(value, secrets) : undefined);
  if (typeof cause === 'string') return clean(cause);
  if (!(cause instanceof Error) || depth === 0) return REDACTED;
  const { name, message, stack, code, cause: inner } = cause as Error & { code?: unknown };
  const own = new Error(redactText(String(message), secrets));
  if (inner !== undefined) own.cause = withoutSecrets(inner, secrets, depth - 1);
  const { errors } = cause as { errors?: unknown };
  const among = Array.isArray(errors) && { errors: errors.map((each) => withoutSecrets(each, secrets, depth - 1)) };
  return Object.assign(
    own,
    { name: clean(name), stack: clean(stack), ...(code !== undefined && { code: clean(code) }) },
    among,
  );
}

/** Whether a secret is anywhere in a value, as far as `util.inspect` would go. */
function isTainted(root: unknown, secrets: readonly string[]): boolean {
  const waiting = [root];
  const seen = new Set<unknown>();
  for (let part = waiting.pop(); part !== undefined || waiting.length > 0; part = waiting.pop()) {
    const text = textOf(part);
    if (text !== undefined && holdsSecret(text, secrets)) return true;
    if (text !== undefined || seen.has(part) || Object(part) !== part) continue;
    if (seen.add(part).size > MOST_PARTS) return true;
    for (const inner of partsOf(part as object)) waiting.push(inner);
  }
  return false;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : undefined;
}

/** Keys and values, hidden ones as well, and what collections hold. Of a value that can't be read, that it can't. */
function partsOf(value: object): unknown[] {
  const own = Reflect.ownKeys(value).flatMap((key) => [key, Object.getOwnPropertyDescriptor(value, key)?.value]);
  // Of some errors these are no properties of their own.
  if (value instanceof Error) own.push(value.message, value.stack);
  const isCollection = value instanceof Map || value instanceof Set || value instanceof Headers;
  return isCollection ? [...own, ...value] : own;
}
