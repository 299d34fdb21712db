import { AbortError, type TimeoutError } from '../errors/request-errors.ts';
import type { Signal } from '../transport/transport.ts';

/** @throws AbortError if the signal has been aborted */
export function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw abortError(signal);
}

/** Settles as the promise does, unless the signal is aborted before. */
export async function untilAborted<T>(signal: Signal | undefined, promise: Promise<T>): Promise<T> {
  if (!signal) return promise;
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(abortError(signal));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort));
}

/**
 * Runs one attempt with a signal that ends it when its time is over or when the caller says so, whichever comes first.
 * It ends even if what runs pays no attention to the signal.
 */
export async function withTimeout<T>(
  { timeout, signal, timedOut }: { timeout: number; signal: Signal | undefined; timedOut: () => TimeoutError },
  run: (signal: Signal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(timedOut()), timeout);
  const abort = (): void => controller.abort(signal && abortError(signal));
  signal?.addEventListener('abort', abort);
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  try {
    if (signal?.aborted) throw abortError(signal);
    return await Promise.race([run(controller.signal), ended]);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function abortError(signal: Signal): AbortError {
  return new AbortError(undefined, { cause: signal.reason });
}
