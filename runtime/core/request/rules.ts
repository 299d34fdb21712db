import { didYouMean } from '../errors/did-you-mean.ts';

/** What an option takes: a test, and its description for the error. */
export type Rule = readonly [accepts: (value: unknown) => boolean, expected: string];

/** Longest time that a timer can wait, in milliseconds; a longer one it takes for none at all. */
export const LONGEST_TIMER = 2_147_483_647;

export const isFlag: Rule = [(value) => typeof value === 'boolean', 'true or false'];

export const isMilliseconds: Rule = [
  (value) => typeof value === 'number' && value > 0 && value <= LONGEST_TIMER,
  'a positive number of milliseconds',
];

export const isCount: Rule = [
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'a whole number from 0',
];

/** A text that may stand in a header. */
export const isHeaderText: Rule = [isPlainText, 'a text without line breaks'];

export const isLocale: Rule = [(value) => typeof value === 'string' && /^[\w-]+$/.test(value), 'a locale like "en-us"'];

export const isHeaders: Rule = [
  (value) => isDictionary(value) && Object.entries(value).every(([name, text]) => isHeader(name, text)),
  'an object of header names and texts',
];

/** What is wrong with the options; undefined: nothing. `undefined` as a value is always fine. */
export function findWrongOption(
  options: object,
  rules: Readonly<Record<string, Rule>>,
): { name: string; problem: string } | undefined {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) return { name, problem: `is not an option${didYouMean(name, Object.keys(rules))}` };
    if (value !== undefined && !rule[0](value)) return { name, problem: `must be ${rule[1]}` };
  }
  return undefined;
}

/** `Headers` and a `Map` have no entries of their own: nothing of them would be sent. */
function isDictionary(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !(Symbol.iterator in value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it has all of these methods. */
export function hasMethods(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof (value as Record<string, unknown> | null)?.[name] === 'function');
}

function isHeader(name: string, text: unknown): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !OF_THE_CONNECTION.test(name) && isPlainText(text);
}

const OF_THE_CONNECTION = /^(host|connection|keep-alive|content-length|transfer-encoding|upgrade|expect)$/i;

function isPlainText(value: unknown): value is string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a header.
  return typeof value === 'string' && !/[\0-\x08\x0a-\x1f\x7f]|[^\0-\xff]/.test(value);
}
