import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { idNameOf, wireNameOf } from '../operation/identity.ts';
import type { QueryParameter } from '../operation/operation.ts';
import { scalarText } from '../operation/scalar-text.ts';
import type { ScalarType } from '../operation/scalar-type.ts';
import { isKindOf, typeOf } from './kind.ts';

/**
 * Writes one value of a query or a body's key as its type asks for.
 *
 * @throws InvalidArgumentError naming the argument
 */
export function formatValue(given: unknown, { type, values, references }: QueryParameter, argument: string): string {
  const value = idOrValue(given, references, argument);
  const scalar = type.replace('[]', '') as ScalarType;
  const text = (FORMATS[scalar] ?? formatText)(value);
  if (text !== undefined && /\p{Surrogate}/u.test(text)) throw wrongValue(argument, 'well-formed Unicode', given);
  if (text === undefined) throw wrongValue(argument, EXPECTED[scalar] ?? 'a text or a number', given);
  if (values && !values.some((known) => String(known) === text)) {
    throw wrongValue(argument, `one of ${values.join(', ')}`, given);
  }
  return text;
}

/** A record stands for its id, where it is of the type that is meant: ids of different types overlap. */
export function idOrValue(value: unknown, wanted: string | undefined, argument: string): unknown {
  const type = typeOf(value);
  if (type && wanted && !isKindOf(type, wanted)) throw wrongValue(argument, `a ${wireNameOf(wanted)} or its id`, value);
  return type ? Reflect.get(Object(value), idNameOf(type)) : value;
}

/** The digits of an id: of a number, a bigint, a text of digits, or a record that has one, whatever its type calls it. */
export function formatInteger(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? value : undefined;
  if (typeof value === 'bigint') return String(value);
  const id = typeOf(value)?.id;
  if (id) return formatInteger(Reflect.get(Object(value), id));
  return isRecord(value) ? formatInteger(value.id) : undefined;
}

/** The text of a scalar, or of the id of a record. */
export function formatText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (value instanceof Date) return formatTimestamp(value);
  if (['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  return isRecord(value) ? formatText(value.id) : undefined;
}

/** The text of an id, or of what identifies a record of its type. */
export function idTextOf(value: unknown): string | undefined {
  const id = typeOf(value)?.id;
  return formatText(id ? Reflect.get(Object(value), id) : value);
}

/** The digits of an id, or of what identifies a record of its type. */
export function idDigitsOf(value: unknown): string | undefined {
  const id = typeOf(value)?.id;
  return formatInteger(id ? Reflect.get(Object(value), id) : value);
}

/** An error that says what was expected and what came. */
export function wrongValue(argument: string, expected: string, value: unknown): InvalidArgumentError {
  return new InvalidArgumentError(`${argument} must be ${expected}, not ${describe(value)}`, { argument });
}

const EXPECTED: Partial<Record<ScalarType, string>> = {
  integer: 'an integer',
  boolean: 'true or false',
  timestamp: 'a Date or an ISO 8601 time',
  date: 'a Date or YYYY-MM-DD',
  unixTime: 'a Date or seconds since 1970',
  number: 'a number',
};

const FORMATS: Partial<Record<ScalarType, (value: unknown) => string | undefined>> = {
  integer: formatInteger,
  number: (value) => (Number.isFinite(Number(scalarText(value) || Number.NaN)) ? scalarText(value) : undefined),
  boolean: (value) => (/^(true|false)$/.test(scalarText(value)) ? scalarText(value) : undefined),
  timestamp: formatTimestamp,
  date: (value) => formatTimestamp(value)?.slice(0, 10),
  unixTime: (value) =>
    value instanceof Date ? formatInteger(Math.floor(value.getTime() / 1000)) : formatInteger(value),
};

const ISO_DATE = /^\d{4}-\d\d-\d\d/;

/** `2026-01-02T03:04:05Z`; a text that is a time goes as it is. */
function formatTimestamp(value: unknown): string | undefined {
  // The engine takes "room 5" for a date, too.
  if (typeof value === 'string') return ISO_DATE.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  return value.toISOString().replace(/\.\d+Z$/, 'Z');
}

function isRecord(value: unknown): value is { id: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    !(value instanceof Date) &&
    typeof value.id !== 'object'
  );
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 50)}"`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return formatTimestamp(value) ?? 'an invalid Date';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const object = typeOf(value)?.object;
  if (object) return `a record of type ${object}`;
  return isRecord(value) ? `a record with the id ${String(value.id)}` : 'an object without an id';
}
