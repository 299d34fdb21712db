import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { FILES, isSpreadModel, SPREAD } from '../operation/model-like.ts';
import { timestampFrom } from './dates.ts';
import type { Attributes } from './schema.ts';

/** Neither null nor a scalar nor an array. */
export function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is still to come: somebody forgot to await it. */
export function isPending(value: unknown): boolean {
  return isRecord(value) && typeof value.then === 'function';
}

/** Names of the attributes that are there: `undefined` is absent, and a `__proto__` in JSON is no attribute. */
export function namesOf(record: Attributes): string[] {
  return Object.keys(record).filter((name) => record[name] !== undefined && name !== '__proto__');
}

/** An own attribute; never what objects inherit. */
export function attributeOf(record: Attributes, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * A deep copy as plain JSON: dates in the API's form, models and other objects as their `toJSON()` says, sets as arrays.
 * With the name of the `argument` that it comes from, what JSON can't hold is refused: NaN, promises, circles.
 */
export function copy(value: unknown, argument?: string, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return copyScalar(value, argument);
  if (depth > DEEPEST) throw tooDeep(argument);
  if (Array.isArray(value)) return value.map((element) => copy(element, argument, depth + 1) ?? null);
  if (value instanceof Date) return timestampFrom(value) ?? unsendable(value, argument);
  if (typeof (value as Attributes).toJSON === 'function')
    return copy((value as { toJSON(): unknown }).toJSON(), argument, depth + 1);
  if (Symbol.iterator in value) return copy([...(value as Iterable<unknown>)], argument, depth + 1);
  if (argument && isPending(value)) return unsendable('a promise that was not awaited', argument);
  if (argument && isSpreadModel(value)) throw new InvalidArgumentError(`${argument} ${SPREAD}`, { argument });
  return copyRecord(value as Attributes, argument, depth);
}

/** {@link copy} of a record. */
export function copyRecord(record: Attributes, argument?: string, depth = 0): Attributes {
  const copied: Attributes = {};
  for (const name of namesOf(record)) {
    const value = copy(record[name], argument, depth + 1);
    if (value !== undefined) copied[name] = value;
  }
  return withFiles(copied, record);
}

/** Lets a record bring along the files that another one does. */
export function withFiles(record: Attributes, other: Attributes): Attributes {
  return FILES in other ? Object.assign(record, { [FILES]: other[FILES] }) : record;
}

/** Takes files out of a copy, and out of what is in it: it is plain JSON then. */
export function withoutFiles<T>(copied: T): T {
  if (typeof copied !== 'object' || copied === null) return copied;
  delete (copied as Attributes)[FILES];
  for (const value of Object.values(copied)) withoutFiles(value);
  return copied;
}

/** Whether a value is the same JSON as one that is plain JSON; parts that are one object are not looked at. */
export function equal(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (isExotic(right)) return equal(left, copy(right));
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left) || Array.isArray(right)) return equalArrays(left, right);
  return equalRecords(left as Attributes, right as Attributes);
}

function equalArrays(left: unknown, right: unknown): boolean {
  return (
    Array.isArray(left) &&
    Array.isArray(right) &&
    left.length === right.length &&
    left.every((element, index) => equal(element ?? null, right[index] ?? null))
  );
}

function equalRecords(left: Attributes, right: Attributes): boolean {
  const names = namesOf(left);
  return names.length === namesOf(right).length && names.every((name) => equal(left[name], attributeOf(right, name)));
}

/** An integer that a number holds exactly is a number, so that `5n` and `5` are one id. */
function copyScalar(value: unknown, argument: string | undefined): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  const isJson = typeof value === 'number' ? Number.isFinite(value) : !['function', 'symbol'].includes(typeof value);
  return isJson ? value : unsendable(value, argument);
}

/** Whether an object is not JSON itself, but stands for some: a Date, a model, a set. */
export function isExotic(value: unknown): boolean {
  return isRecord(value) && (typeof value.toJSON === 'function' || Symbol.iterator in value);
}

/** No record of the API is nested as deeply: what is deeper goes in circles. */
const DEEPEST = 500;

function tooDeep(argument = 'the value'): InvalidArgumentError {
  return new InvalidArgumentError(`${argument} can't be sent: it goes in circles.`, { argument });
}

function unsendable(value: unknown, argument: string | undefined): unknown {
  if (argument)
    throw new InvalidArgumentError(
      `${argument} can't be sent: ${typeof value === 'function' ? 'a function' : String(value)}.`,
      { argument },
    );
  return value;
}
