import { InvalidArgumentError } from '../errors/usage-errors.ts';
import {
  findWrongOption,
  isCount,
  isFlag,
  isHeaders,
  isHeaderText,
  isLocale,
  isMilliseconds,
  isObject,
  type Rule,
} from './rules.ts';
import type { RequestOptions } from './types.ts';

const LONGEST_IDEMPOTENCY_KEY = 255;

const RULES: Readonly<Record<keyof RequestOptions, Rule>> = {
  signal: [isSignal, 'an AbortSignal'],
  timeout: isMilliseconds,
  maxRetries: isCount,
  headers: isHeaders,
  idempotencyKey: [isIdempotencyKey, `a text of 1 to ${LONGEST_IDEMPOTENCY_KEY} characters without line breaks`],
  fresh: isFlag,
  ifUnchanged: isFlag,
  onBehalfOf: isHeaderText,
  locale: [(value) => value === null || isLocale[0](value), `${isLocale[1]}, or null`],
};

/** Refuses options that no request has. */
export function checkOptions(options: RequestOptions): void {
  const wrong = isObject(options) ? findWrongOption(options, RULES) : { name: '', problem: 'must be an object' };
  if (!wrong) return;
  const argument = `options${wrong.name && `.${wrong.name}`}`;
  throw new InvalidArgumentError(`${argument} ${wrong.problem}`, { argument });
}

/** Refuses options of the request among the parameters of the query, where the API would ignore them. */
export function checkQuery({ id, query: known = {} }: { id: string; query?: object }, query: object = {}): void {
  const misplaced = Object.keys(query).find((name) => Object.hasOwn(RULES, name) && !Object.hasOwn(known, name));
  if (misplaced === undefined) return;
  const argument = `${id}(${misplaced})`;
  const problem = `is an option of the request: pass it behind the query, as in (…, {}, { ${misplaced}: … })`;
  throw new InvalidArgumentError(`${argument} ${problem}`, { argument });
}

function isSignal(value: unknown): boolean {
  if (!isObject(value) || typeof value.aborted !== 'boolean') return false;
  return [value.addEventListener, value.removeEventListener].every((method) => typeof method === 'function');
}

function isIdempotencyKey(value: unknown): boolean {
  return isHeaderText[0](value) && value !== '' && String(value).length <= LONGEST_IDEMPOTENCY_KEY;
}
