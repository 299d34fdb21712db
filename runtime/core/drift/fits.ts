import { isObject } from '../request/rules.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' || typeof value === 'bigint';

const CHECKS: Readonly<Record<string, Check>> = {
  any: () => true,
  integer: (value) => typeof value === 'bigint' || Number.isInteger(value),
  number: isNumber,
  unixTime: isNumber,
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  string: isText,
  timestamp: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
  date: (value) => /^\d{4}-\d\d-\d\d/.test(String(value)),
};

/** Whether a value is of a scalar type of the specification. A list is of no such type. */
export function fits(value: unknown, type: string): boolean {
  return CHECKS[type]?.(value) ?? false;
}
