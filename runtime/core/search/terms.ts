import type { InvalidArgumentError } from '../errors/usage-errors.ts';
import { wrongValue } from '../request/values.ts';
import { writeBound, writeValue } from './value.ts';

/** Endings of keywords that compare, with the signs that they stand for. */
const COMPARISONS: readonly (readonly [ending: string, sign: string])[] = [
  ['_greater_than', '>'],
  ['_less_than', '<'],
  ['_after', '>'],
  ['_before', '<'],
];
const BETWEEN = '_between';

/** The terms of one keyword: `status: ['open', 'new']` -> `status:open`, `status:new`. */
export function termsOf(argument: string, keyword: string, value: unknown): string[] {
  if (!/^[A-Za-z][\w.-]*$/.test(keyword)) throw wrongValue(argument, 'named like a field', keyword);
  if (keyword.endsWith(BETWEEN)) return between(argument, keyword.slice(0, -BETWEEN.length), value);
  const [ending, sign] = COMPARISONS.find(([one]) => keyword.endsWith(one) && keyword !== one) ?? [];
  if (ending && sign) return [`${keyword.slice(0, -ending.length)}${sign}${bound(argument, value)}`];
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw wrongValue(argument, 'a list of at least one value', value);
  return values.map((one) => `${keyword}:${writeValue(one) ?? fail(argument, EXPECTED, one)}`);
}

/** The terms of what is to be left out: words, phrases, or terms such as `tags:spam`. */
export function withoutTerms(argument: string, value: unknown): string[] {
  const words: unknown[] = Array.isArray(value) ? value : [value];
  return words.map((word) => {
    if (typeof word === 'number') return `-${word}`;
    if (typeof word !== 'string' || word.trim() === '') throw wrongValue(argument, 'a text or a list of texts', word);
    return `-${phrase(word.trim())}`;
  });
}

const EXPECTED = 'a text, a number, true, false, null, a Date or a list of these';

/** What has quotes already is a term that the caller has written. */
function phrase(word: string): string {
  return /\s/.test(word) && !word.includes('"') ? `"${word}"` : word;
}

function between(argument: string, field: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.length !== 2 || field === '')
    throw wrongValue(argument, 'a list of two values, from and to', value);
  const [from, to] = value.map((one) => bound(argument, one));
  return [`${field}>${from}`, `${field}<${to}`];
}

function bound(argument: string, value: unknown): string {
  return writeBound(value) ?? fail(argument, 'a Date, a text or a number', value);
}

function fail(argument: string, expected: string, value: unknown): never {
  const error: InvalidArgumentError = wrongValue(argument, expected, value);
  throw error;
}
