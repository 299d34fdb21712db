import type { Call, Selection } from '../../contract.ts';
import { Failure } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { partsOf } from './objects.ts';

/** Searches of records: by the beginnings of words, and by conditions. */
export const searchSelections: Readonly<Record<string, Selection>> = {
  SearchCustomObjectRecords: (call) => matching(call, call.query.get('query')),
  AutocompleteCustomObjectRecordSearch: (call) => matching(call, call.query.get('name')),
  FilteredSearchCustomObjectRecords: (call) => {
    const { filter } = bodyAttributes(call);
    return matching(call, call.query.get('query')).filter((record) => meets(record, filter));
  },
};

function matching(call: Call, text: string | null): Attributes[] {
  const wanted = wordsOf(text ?? '');
  const records = partsOf(call, 'CustomObjectRecord');
  if (wanted.length === 0) return records;
  return records.filter((record) => textsOf(record).some((word) => wanted.some((one) => word.startsWith(one))));
}

function textsOf({ name, custom_object_fields: fields }: Attributes): string[] {
  const values = isAttributes(fields) ? Object.values(fields) : [];
  return [name, ...values].flatMap((value) => (typeof value === 'string' ? wordsOf(value) : []));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** A filter: fields with comparisons, all of which hold, and lists of filters. */
function meets(record: Attributes, filter: unknown): boolean {
  if (!isAttributes(filter)) throw badFilter('filter');
  return Object.entries(filter).every(([name, value]) => {
    if (name === '$and') return listOf(name, value).every((one) => meets(record, one));
    if (name === '$or') return listOf(name, value).some((one) => meets(record, one));
    if (!isAttributes(value)) throw badFilter(name);
    return Object.entries(value).every(([operator, operand]) => compare(heldBy(record, name), operator, operand));
  });
}

function listOf(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw badFilter(name);
  return value;
}

function heldBy(record: Attributes, name: string): unknown {
  const [, key] = /^custom_object_fields\.(.+)$/.exec(name) ?? [];
  const { custom_object_fields: fields } = record;
  if (key !== undefined) return isAttributes(fields) ? fields[key] : undefined;
  return record[/^(created|updated)_by_user$/.test(name) ? `${name}_id` : name];
}

function compare(value: unknown, operator: string, operand: unknown): boolean {
  const test = COMPARISONS[operator];
  if (!test) throw badFilter(operator);
  return test(value, operand);
}

const COMPARISONS: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  $eq: (value, operand) => String(value) === String(operand),
  $noteq: (value, operand) => String(value) !== String(operand),
  $in: (value, operand) => Array.isArray(operand) && operand.map(String).includes(String(value)),
  $contains: (value, operand) => String(value).toLowerCase().includes(String(operand).toLowerCase()),
  $gt: (value, operand) => order(value, operand) > 0,
  $gte: (value, operand) => order(value, operand) >= 0,
  $lt: (value, operand) => order(value, operand) < 0,
  $lte: (value, operand) => order(value, operand) <= 0,
};

/** Numbers by size, anything else as text; what is empty is in no order. */
function order(value: unknown, operand: unknown): number {
  if (value == null) return Number.NaN;
  const difference = Number(value) - Number(operand);
  return Number.isNaN(difference) ? String(value).localeCompare(String(operand)) : difference;
}

function badFilter(part: string): Failure {
  return new Failure(400, { error: 'InvalidFilter', description: `filter is not valid: ${part}` });
}
