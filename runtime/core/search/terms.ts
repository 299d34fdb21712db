import { wrongArgument } from '../errors/usage-errors.ts';
import { wrongValue } from '../request/values.ts';
import { inQuotes, rankOf, writeBound, writeValue } from './value.ts';

/** Endings of keywords that compare, with the signs that they stand for. */
const COMPARISONS: readonly (readonly [ending: string, sign: string])[] = [
  ['_greater_than', '>'],
  ['_less_than', '<'],
  ['_after', '>'],
  ['_before', '<'],
];
const BETWEEN = '_between';

/** A phrase, or a field and a phrase, that the caller has quoted. */
const QUOTED_TERM = /^([A-Za-z][\w.-]*(:|[<>]=?))?"([^"\\]|\\.)*"$/;

/** The terms of one keyword: `status: ['open', 'new']` -> `status:open`, `status:new`. */
export function termsOf(argument: string, keyword: string, value: unknown): string[] {
  if (!/^[A-Za-z][\w.-]*$/.test(keyword)) throw wrongValue(argument, 'named like a field', keyword);
  if (keyword.endsWith(BETWEEN)) return between(argument, keyword.slice(0, -BETWEEN.length), value);
  const [ending, sign] = COMPARISONS.find(([one]) => keyword.endsWith(one) && keyword !== one) ?? [];
  if (ending && sign) return [`${keyword.slice(0, -ending.length)}${sign}${bound(argument, value)}`];
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw wrongArgument(argument, 'must have at least one value, or be left out');
  return values.map((one) => `${keyword}:${writeValue(one) ?? fail(argument, EXPECTED, one)}`);
}

/** The terms of what is to be left out: words, phrases, or terms such as `tags:spam`. */
export function withoutTerms(argument: string, value: unknown): string[] {
  const words: unknown[] = Array.isArray(value) ? value : [value];
  return words.map((word) => `-${writeWord(argument, word)}`);
}

const EXPECTED = 'a text, a number, true, false, null, a Date, a record or a list of these';

function writeWord(argument: string, word: unknown): string {
  const text = typeof word === 'number' ? String(word) : word;
  if (typeof text !== 'string' || text.trim() === '') throw wrongValue(argument, 'a text or a list of texts', word);
  const trimmed = text.trim();
  if (trimmed.startsWith('-')) throw wrongValue(argument, 'without its minus sign', word);
  return /[\s"]/.test(trimmed) && !QUOTED_TERM.test(trimmed) ? inQuotes(trimmed) : trimmed;
}

function between(argument: string, field: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.length !== 2 || field === '')
    throw wrongValue(argument, 'a list of two values, from and to', value);
  const [from, to] = value.map((one) => bound(argument, one));
  // Turned round, the range would be empty, and the search would find nothing.
  if (rankOf(value[0]) > rankOf(value[1]))
    throw wrongArgument(argument, `must go from the lower value to the higher one, not from ${from} to ${to}`);
  return [`${field}>${from}`, `${field}<${to}`];
}

function bound(argument: string, value: unknown): string {
  return writeBound(value) ?? fail(argument, 'a Date, a text or a number', value);
}

function fail(argument: string, expected: string, value: unknown): never {
  throw wrongValue(argument, expected, value);
}
