import { wrongArgument } from '../errors/usage-errors.ts';
import type { Operation, QueryParameter } from '../operation/operation.ts';
import { tooMany } from './too-many.ts';
import { formatText, formatValue, wrongValue } from './values.ts';

const ANY: QueryParameter = { type: 'any' };

/**
 * Writes the query of a request: what the operation declares is checked, other keys go as they are.
 *
 * @throws InvalidArgumentError naming `operation.id(key)`; TooManyValuesError
 */
export function buildQuery(operation: Operation, query: object): string {
  const declared = operation.query ?? {};
  const all = { ...operation.constants, ...query } as Record<string, unknown>;
  for (const name of Object.keys(declared)) {
    if (declared[name]?.required && isNothing(all[name]))
      throw wrongValue(`${operation.id}(${name})`, 'given', all[name]);
  }
  checkOneOf(operation, all);
  const parts = Object.entries(all).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    return value === undefined ? [] : partsOf(name, value, parameter ?? ANY, `${operation.id}(${name})`);
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** By none of them the API knows no record, by two it may know two. */
function checkOneOf({ id, oneOf }: Operation, query: Readonly<Record<string, unknown>>): void {
  const stated = oneOf?.filter((name) => !isNothing(query[name]) && query[name] !== '');
  if (stated && stated.length !== 1)
    throw wrongArgument(`${id}(query)`, `must state exactly one of ${oneOf?.join(', ')}, not ${stated.length}`);
}

function partsOf(name: string, value: unknown, parameter: QueryParameter, argument: string): string[] {
  if (/\p{Surrogate}/u.test(name)) throw wrongArgument(argument, 'must have a name of well-formed Unicode');
  if (Array.isArray(value)) return listParts(name, value, parameter, argument);
  if (isPlainObject(value)) {
    if (argument.split('.').length > DEEPEST) throw wrongArgument(argument, 'is nested too deeply, or goes in circles');
    return Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : partsOf(`${name}[${key}]`, item, ANY, `${argument}.${key}`),
    );
  }
  return [`${encode(name)}=${encode(formatValue(value, parameter, argument))}`];
}

/** Levels of a query: no operation has as many. */
const DEEPEST = 20;

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function listParts(name: string, list: readonly unknown[], parameter: QueryParameter, argument: string): string[] {
  const { type, style = 'comma', maxItems: max = Number.POSITIVE_INFINITY } = parameter;
  if (/^(integer|number|string|boolean|date|timestamp|unixTime)$/.test(type))
    throw wrongValue(argument, `one ${type}`, list);
  if (list.length > max) throw tooMany(argument, max, list.length);
  const items = list.map((item) => encode(formatValue(item, parameter, argument)));
  if (style === 'comma') return [`${encode(name)}=${items.join(',')}`];
  return items.map((item) => `${encode(name)}${style === 'brackets' ? '[]' : ''}=${item}`);
}

/** `{ size: 100 }` and the like; a record or a Date stands for one value. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || formatText(value) !== undefined) return false;
  return [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** Brackets and colons stay readable; every server takes them as they are. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%5B/g, '[').replace(/%5D/g, ']').replace(/%3A/g, ':');
}
