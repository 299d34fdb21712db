import type { Signal } from '../transport/transport.ts';
import { untilAborted } from './abort.ts';

/** Resolves after so many milliseconds; rejects with `AbortError` when the signal is aborted before. */
export async function wait(ms: number, signal: Signal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await untilAborted(signal, over).finally(() => clearTimeout(timer));
}
