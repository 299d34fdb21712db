import { TooManyValuesError } from '../errors/list-errors.ts';

/** The error that says how many values a call takes, and how many came. */
export function tooMany(argument: string, max: number, received: number): TooManyValuesError {
  return new TooManyValuesError(`${argument} takes at most ${max} records in one call`, {
    max,
    received,
  });
}
