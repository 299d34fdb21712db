import type { MissingRow } from '../guides/row.ts';

/** A part of the API that comes later. */
export function notYet(what: string): MissingRow {
  return { cannot: `${what} are not in zents yet: send the request as the guide shows under "What zents lacks".` };
}
