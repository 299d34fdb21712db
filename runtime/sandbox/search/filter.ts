import { Failure } from '../http/failure.ts';
import { type Attributes, isAttributes } from '../types.ts';

/** Gives the values that a record has of a field: of what it points to, perhaps the id and the name. */
export type FieldReader = (record: Attributes, field: string) => readonly unknown[];

type Test = (values: readonly string[], operand: unknown) => boolean;

const equals: Test = (values, operand) => values.includes(String(operand));
const isOneOf: Test = (values, operand) => listOf('$in', operand).some((one) => equals(values, one));
const contains: Test = (values, operand) =>
  values.some((value) => value.toLowerCase().includes(String(operand).toLowerCase()));

const not =
  (test: Test): Test =>
  (values, operand) =>
    !test(values, operand);

const ordered =
  (isRight: (difference: number) => boolean): Test =>
  (values, operand) =>
    values.some((value) => isRight(order(value, String(operand))));

/** What the operators of filters say. */
const OPERATORS: Readonly<Record<string, Test>> = {
  $eq: equals,
  $noteq: not(equals),
  $in: isOneOf,
  $notin: not(isOneOf),
  $contains: contains,
  $notcontains: not(contains),
  $gt: ordered((difference) => difference > 0),
  $gte: ordered((difference) => difference >= 0),
  $lt: ordered((difference) => difference < 0),
  $lte: ordered((difference) => difference <= 0),
};

/** Whether a record meets a filter: fields with comparisons, all of which hold, all of `$and` and one of `$or`. */
export function meetsFilter(record: Attributes, filter: unknown, read: FieldReader): boolean {
  if (!isAttributes(filter)) throw badFilter('filter');
  return Object.entries(filter).every(([name, value]) => {
    if (name === '$and') return listOf(name, value).every((one) => meetsFilter(record, one, read));
    if (name === '$or') return listOf(name, value).some((one) => meetsFilter(record, one, read));
    return meetsComparison(read(record, name), name, value);
  });
}

/** What is empty equals nothing and is in no order. */
function meetsComparison(values: readonly unknown[], field: string, comparison: unknown): boolean {
  if (!isAttributes(comparison)) throw badFilter(field);
  const known = values.filter((value) => value !== null && value !== undefined).map(String);
  return Object.entries(comparison).every(([operator, operand]) => {
    const test = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (!test) throw badFilter(operator);
    return test(known, operand);
  });
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw badFilter(name);
  return value;
}

/** Numbers by their size, times and words as text. */
function order(value: string, other: string): number {
  const difference = Number(value) - Number(other);
  return Number.isNaN(difference) ? value.localeCompare(other) : difference;
}

function badFilter(part: string): Failure {
  return new Failure(400, { error: 'InvalidFilter', description: `filter is not valid: ${part}` });
}
