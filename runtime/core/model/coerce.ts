import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { isKindOf, typeOf } from '../request/kind.ts';
import { classesOf, classFor, schemaOf } from './compiled-schema.ts';
import { copy, isPending, isRecord } from './copy.ts';
import { type DateType, isDateType, wireDate } from './dates.ts';
import type { AttributeSchema, Attributes } from './schema.ts';
import { make } from './slots.ts';
import { recordOf, View } from './view.ts';

/**
 * A value that a user sets, in the form that the model keeps: an own copy that shares nothing with the caller's, records
 * of nested types as models, dates as the API writes them, records as their ids where ids are expected.
 */
export function coerce(attribute: AttributeSchema, value: unknown, argument: string): unknown {
  const { type, model, list, references } = attribute;
  if (isPending(value)) throw refusal(argument, 'what the promise gives: await it first', value);
  if (model && list && isIterable(value)) return Array.from(value, (one) => asModel(model, one, argument));
  if (model) return asModel(model, value, argument);
  if (isDateType(type)) return asDate(type, value, argument);
  if (!references) return isIdName(argument) && type === 'integer' ? asInteger(value, argument) : copy(value, argument);
  return isMany(attribute) && isIterable(value)
    ? Array.from(value, (one) => idOf(one, attribute, argument))
    : idOf(value, attribute, argument);
}

/** Whether an attribute holds the ids of several records. */
export function isMany({ type }: AttributeSchema): boolean {
  return type?.endsWith('[]') ?? false;
}

/** Whether a value is a record without an id: one that doesn't exist yet. */
export function isNew(value: unknown): boolean {
  return isRecord(value) && idIn(value) === undefined;
}

/** Most characters of a text in an error. */
const LONGEST_SHOWN = 50;

/** The error that says what was expected of an argument and what came. */
export function refusal(argument: string, expected: string, value: unknown, hint = ''): InvalidArgumentError {
  const came =
    typeof value === 'string'
      ? `"${value.slice(0, LONGEST_SHOWN)}"`
      : Array.isArray(value)
        ? 'an array'
        : isPending(value)
          ? 'a promise'
          : isRecord(value)
            ? 'an object'
            : String(value);
  return new InvalidArgumentError(`${argument} must be ${expected}, not ${came}${hint || '.'}`, { argument });
}

function asDate(type: DateType, value: unknown, argument: string): unknown {
  const date = wireDate(value, type);
  if (date === undefined) throw refusal(argument, 'a Date or an ISO 8601 date', value);
  return date;
}

function asModel(model: NonNullable<AttributeSchema['model']>, value: unknown, argument: string): unknown {
  checkType(
    value,
    classesOf(model).map((type) => schemaOf(type()).object),
    argument,
  );
  if (value instanceof View) return value;
  return isRecord(value) ? make(classFor(model, value), value) : copy(value);
}

/** The id of one record means another record of another type. */
function checkType(value: unknown, objects: readonly string[], argument: string): void {
  const came = typeOf(value);
  if (came === undefined || objects.some((object) => isKindOf(came, object))) return;
  const problem = `must be ${objects.length === 1 ? `a ${objects[0]}` : 'a record of its type'}, not a ${came.object}.`;
  throw new InvalidArgumentError(`${argument} ${problem}`, { argument });
}

/** Ids are taken as text, too; as they are compared with those of the API they become numbers. */
function asInteger(value: unknown, argument: string): unknown {
  return typeof value === 'string' && INTEGER.test(value) ? copy(BigInt(value)) : copy(value, argument);
}

const INTEGER = /^-?\d+$/;

/** `ticket.id`, `ticket.locale_id`. */
function isIdName(argument: string): boolean {
  return /[._]id$/.test(argument);
}

/** The id that a value stands for; throws `InvalidArgumentError` for what is neither an id nor a record that has one. */
export function idOf(value: unknown, attribute: AttributeSchema, argument: string): unknown {
  if (attribute.references) checkType(value, [attribute.references.object], argument);
  const id = copy(isRecord(value) ? idIn(value) : value);
  const isInteger = attribute.type?.startsWith('integer');
  if (typeof id === 'string' && (!isInteger || INTEGER.test(id))) return isInteger ? copy(BigInt(id)) : id;
  if (Number.isSafeInteger(id) || typeof id === 'bigint') return id;
  throw refusal(argument, 'an id, or a record that has one', value);
}

function idIn(record: Attributes): unknown {
  return (record instanceof View ? recordOf(record)[schemaOf(record).id] : record.id) ?? undefined;
}

/** Whether a value can be iterated; a text counts as one value. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
