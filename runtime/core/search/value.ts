import { formatText } from '../request/values.ts';

/** A date, or a date with a time, as Zendesk writes it: its colons need no quotes. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Texts that would be read as something else than one value. */
const NEEDS_QUOTES = /[\s":\\()]|^[-<>=]/;

/** Writes one value of a term; undefined for what is none. */
export function writeValue(value: unknown): string | undefined {
  if (value === null) return 'none';
  if (typeof value === 'string') return value.trim() === '' ? undefined : quoted(value);
  return typeof value === 'object' && !(value instanceof Date) && !('id' in value) ? undefined : formatText(value);
}

/** Writes what a term compares with: a moment, a number or a word, but not nothing. */
export function writeBound(value: unknown): string | undefined {
  return value === null || typeof value === 'boolean' ? undefined : writeValue(value);
}

/** Where a bound stands among others of its kind; NaN for a word, whose order only Zendesk knows. */
export function rankOf(value: unknown): number {
  if (typeof value === 'string') return MOMENT.test(value) ? Date.parse(value) : Number.NaN;
  return value instanceof Date || typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
}

/** `say "hi"` -> `"say \"hi\""`. */
export function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** `John Doe` -> `"John Doe"`. */
function quoted(text: string): string {
  return MOMENT.test(text) || !NEEDS_QUOTES.test(text) ? text : inQuotes(text);
}
