import { REDACTED } from './redact.ts';

const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** A frozen copy that prints without the values under some names. As JSON it is whole: that is how it is kept. */
export function hideWhenPrinted<T extends object>(value: T, names: readonly (keyof T & string)[]): T {
  const shown = Object.entries(value).map(([name, one]) => [
    name,
    one !== undefined && names.includes(name as never) ? REDACTED : one,
  ]);
  return Object.freeze(Object.defineProperty({ ...value }, inspect, { value: () => Object.fromEntries(shown) }));
}
