import { AbortError } from '../errors/request-errors.ts';
import type { Signal } from '../transport/transport.ts';

/** Lets a bounded number of requests run at once; the others wait in the order in which they came. */
export interface Limiter {
  /** Resolves when there is room, with the function that gives it back. An aborted signal leaves the queue with `AbortError`. */
  enter(signal: Signal | undefined): Promise<() => void>;
  /** Changes how many may run at once; who runs already goes on. */
  resize(concurrency: number): void;
}

/** Makes a limiter for so many requests at once. */
export function createLimiter(concurrency: number): Limiter {
  const queue = new Set<() => void>();
  let places = concurrency;
  let running = 0;
  const admit = (): void => {
    for (const next of queue) {
      if (running >= places) return;
      next();
    }
  };
  const leave = (): void => {
    running--;
    admit();
  };
  const take = (): (() => void) => {
    running++;
    return leave;
  };
  return {
    enter: async (signal) => {
      if (signal?.aborted) throw abortError(signal);
      return running < places ? take() : turnIn(queue, signal, take);
    },
    resize: (changed) => {
      places = changed;
      admit();
    },
  };
}

/** Waits in the queue; an aborted signal leaves it. */
function turnIn(queue: Set<() => void>, signal: Signal | undefined, take: () => () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      queue.delete(run);
      signal?.removeEventListener('abort', abort);
    };
    const run = (): void => {
      settle();
      resolve(take());
    };
    const abort = (): void => {
      settle();
      reject(abortError(signal));
    };
    signal?.addEventListener('abort', abort);
    queue.add(run);
  });
}

/** Settles as an answer does, unless the signal is aborted before. */
export function orAborted<T>(signal: Signal | undefined, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(abortError(signal));
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', abort));
  });
}

function abortError(signal: Signal | undefined): AbortError {
  return new AbortError(undefined, { cause: signal?.reason });
}
