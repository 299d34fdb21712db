import { TooManyValuesError } from '../errors/list-errors.ts';

/** The error that says how many values a call takes, and how many came. */
export function tooMany(argument: string, max: number, received: number): TooManyValuesError {
  const method = /^(.*\.)(create|update|delete|createOrUpdate)Many$/.exec(argument);
  const [, owner, one] = method ?? [];
  const what = method ? `${owner}${one} of many` : argument;
  const more = method ? `: ${argument} takes any number` : '';
  return new TooManyValuesError(`${what} takes at most ${max} records in one call${more}`, {
    max,
    received,
  });
}
