import type { Signal } from '../transport/transport.ts';
import { untilAborted } from './abort.ts';
import { LONGEST_TIMER } from './rules.ts';

/** Resolves after so many milliseconds; rejects with `AbortError` when the signal is aborted before. */
export async function wait(ms: number, signal: Signal | undefined): Promise<void> {
  let left = ms;
  for (; left > LONGEST_TIMER; left -= LONGEST_TIMER) await once(LONGEST_TIMER, signal);
  await once(left, signal);
}

async function once(ms: number, signal: Signal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await untilAborted(signal, over).finally(() => clearTimeout(timer));
}
