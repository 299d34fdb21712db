import { Failure } from '../http/failure.ts';
import { type Attributes, isAttributes } from '../types.ts';

/** Gives the values that a record has of a field: of what it points to, the id and the name. */
export type FieldReader = (record: Attributes, field: string) => readonly unknown[];

/** Tests by the operators of filters. */
const OPERATORS: Readonly<Record<string, (values: readonly string[], wanted: unknown) => boolean>> = {
  $eq: (values, wanted) => values.includes(textOf(wanted)),
  $noteq: (values, wanted) => !values.includes(textOf(wanted)),
  $in: (values, wanted) => listOf(wanted).some((one) => values.includes(textOf(one))),
  $notin: (values, wanted) => !listOf(wanted).some((one) => values.includes(textOf(one))),
  $contains: (values, wanted) => values.some((value) => value.includes(textOf(wanted))),
  $notcontains: (values, wanted) => !values.some((value) => value.includes(textOf(wanted))),
  $gt: (values, wanted) => values.some((value) => compare(value, wanted) > 0),
  $gte: (values, wanted) => values.some((value) => compare(value, wanted) >= 0),
  $lt: (values, wanted) => values.some((value) => compare(value, wanted) < 0),
  $lte: (values, wanted) => values.some((value) => compare(value, wanted) <= 0),
};

/** Whether a record meets a filter: every condition of an object, all of `$and`, one of `$or`. */
export function meetsFilter(record: Attributes, filter: unknown, read: FieldReader): boolean {
  if (!isAttributes(filter)) throw invalid('filter must be an object');
  return Object.entries(filter).every(([name, value]) => {
    if (name === '$and') return listOf(value).every((one) => meetsFilter(record, one, read));
    if (name === '$or') return listOf(value).some((one) => meetsFilter(record, one, read));
    return meetsComparison(read(record, name), name, value);
  });
}

function meetsComparison(values: readonly unknown[], field: string, comparison: unknown): boolean {
  if (!isAttributes(comparison)) throw invalid(`${field} needs an operator`);
  const known = values.filter((value) => value !== null && value !== undefined).map(textOf);
  return Object.entries(comparison).every(([name, wanted]) => {
    const test = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!test) throw invalid(`${name} is no operator`);
    return test(known, wanted);
  });
}

function textOf(value: unknown): string {
  return String(value).toLowerCase();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Numbers by their size, times and words by their characters. */
function compare(value: string, wanted: unknown): number {
  const other = textOf(wanted);
  const difference = Number(value) - Number(other);
  return Number.isNaN(difference) ? Number(value > other) - Number(value < other) : difference;
}

function invalid(description: string): Failure {
  return new Failure(400, { error: 'BadRequest', description });
}
