import type { Signal } from '../transport/transport.ts';
import type { Walk } from './walk.ts';

/** Where the parts of a stream come from. */
export interface StreamSource<P> {
  /** Hands one part on, or the end. */
  pull(sink: { enqueue(part: P): void; close(): void }): Promise<void>;
  /** Ends the request that is under way. */
  cancel(reason: unknown): Promise<void>;
}

/** A list as the source of a stream: `each` reads it. No page is requested beyond the one that is prefetched. */
export function sourceOf<T, S, P>(
  walk: Walk<T, S>,
  each: (walk: Walk<T, S>) => AsyncGenerator<P, void>,
): StreamSource<P> {
  const controller = new AbortController();
  const unlink = linked(walk.source.signal, controller);
  const parts = each(walk.until(controller.signal));
  return {
    async pull(sink) {
      const { done, value } = await parts.next().catch((error: unknown) => {
        unlink();
        throw error;
      });
      if (!done) return sink.enqueue(value);
      unlink();
      sink.close();
    },
    async cancel(reason) {
      unlink();
      controller.abort(reason);
      await parts.return();
    },
  };
}

/** Aborts with a signal of the caller; gives what forgets it. */
function linked(signal: Signal | undefined, controller: AbortController): () => void {
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return () => signal?.removeEventListener('abort', abort);
}
