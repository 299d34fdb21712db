import type { DriftEvent } from '../events/events.ts';

/** A difference between an answer and the specification, whichever operation showed it. */
export type Finding = Omit<DriftEvent, 'operation'>;

/** Takes what is found. */
export type Note = (finding: Finding) => void;

/** Where a value stands: its pointer, and the type of the record that it is an attribute of. */
export type Place = Pick<Finding, 'pointer' | 'object'>;

/** What a value is, without what it says. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The name of an attribute as it may be told; `*` for one that may itself be data, as where names are ids or addresses. */
export function shownName(name: string): string {
  return NAME.test(name) && !DIGITS.test(name) ? name : '*';
}

/** A value as it may be told: a word, as the values of a list are; of any other nothing but its type. */
export function shownValue(value: unknown): string {
  return typeof value === 'string' && value.length <= 40 && NAME.test(value) && !DIGITS.test(value)
    ? value
    : kindOf(value);
}

const NAME = /^[a-z][\w-]{0,63}$/i;
const DIGITS = /\d{4}/;
