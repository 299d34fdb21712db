import type { Signal } from '../transport/transport.ts';
import { untilAborted } from './abort.ts';
import { LONGEST_TIMER } from './rules.ts';

/** Resolves after so many milliseconds, 24 days at most; rejects with `AbortError` when the signal is aborted before. */
export async function wait(ms: number, signal: Signal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER));
  });
  await untilAborted(signal, over).finally(() => clearTimeout(timer));
}
