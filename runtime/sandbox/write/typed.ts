import type { Attribute } from '../catalogue/attribute.ts';
import { invalidAttribute } from '../http/failure.ts';
import { isAttributes } from '../types.ts';

/** A value as its attribute holds it: Zendesk reads numbers and truths from texts, and refuses what can be read as neither. */
export function typed(attribute: Attribute, value: unknown): unknown {
  const { name, types, isList } = attribute;
  const [type = 'any'] = types;
  if (value === null || types.length !== 1) return value;
  if (!isList) return single(name, type, value);
  // A text stands for a list of words, as in `tags`: whoever takes it splits it.
  if (type === 'string' && typeof value === 'string') return value;
  if (!Array.isArray(value)) throw invalidAttribute(name, 'an array');
  return value.map((element: unknown) => (element === null ? null : single(name, type, element)));
}

function single(name: string, type: string, value: unknown): unknown {
  const reader = READERS[type] ?? readers.object;
  const read = reader.read(value);
  if (read === undefined) throw invalidAttribute(name, reader.must);
  return read;
}

/** How values of a type are read; undefined: not at all. */
interface Reader {
  readonly must: string;
  read(value: unknown): unknown;
}

const readers = {
  text: { must: 'a string', read: (value) => (isScalar(value) ? String(value) : undefined) },
  integer: { must: 'an integer', read: (value) => (isWhole(value) ? asNumber(value) : undefined) },
  number: { must: 'a number', read: (value) => (isNumeric(value) ? asNumber(value) : undefined) },
  boolean: { must: 'a boolean', read: (value) => TRUTHS.get(value) },
  time: { must: 'a date', read: (value) => (isTime(value) ? value : undefined) },
  object: { must: 'an object', read: (value) => (isAttributes(value) ? value : undefined) },
  any: { must: 'given', read: (value) => value },
} as const satisfies Record<string, Reader>;

/** Everything else is an object. */
const READERS: Readonly<Record<string, Reader>> = {
  string: readers.text,
  integer: readers.integer,
  unixTime: readers.integer,
  number: readers.number,
  boolean: readers.boolean,
  timestamp: readers.time,
  date: readers.time,
  any: readers.any,
};

const TRUTHS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
  [1, true],
  [0, false],
]);

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isWhole(value: unknown): boolean {
  return typeof value === 'string' ? /^-?\d+$/.test(value) : Number.isInteger(value);
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' ? /^-?\d+(\.\d+)?$/.test(value) : typeof value === 'number';
}

function isTime(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}

/** What a number can't hold stays a text. */
function asNumber(value: unknown): unknown {
  const number = Number(value);
  return typeof value === 'string' && !Number.isSafeInteger(Math.trunc(number)) ? value : number;
}
