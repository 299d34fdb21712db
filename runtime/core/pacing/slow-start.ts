import type { Limiter } from './limiter.ts';

/** Requests at once until the first answer came, and after a 429: what nobody knows yet, few requests find out. */
export const FEW = 3;

/** Opens a limiter as answers come. */
export interface SlowStart {
  /** An answer came: a first one opens the limiter, each one after a 429 opens it by a place. */
  answered(): void;
  /** A 429 came. */
  refused(): void;
}

/** Closes a limiter to few places until an answer comes. */
export function createSlowStart(limiter: Limiter, concurrency: number): SlowStart {
  const few = Math.min(FEW, concurrency);
  let places = few;
  let isFirst = true;
  const open = (wanted: number): void => {
    places = Math.min(wanted, concurrency);
    limiter.resize(places);
  };
  open(few);
  return {
    answered: () => {
      if (places < concurrency) open(isFirst ? concurrency : places + 1);
      isFirst = false;
    },
    refused: () => {
      open(few);
      isFirst = false;
    },
  };
}
