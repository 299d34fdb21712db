import type { ReadableStreamLike } from '../files/source.ts';
import type { Signal } from '../transport/transport.ts';
import type { Walk } from './walk.ts';

/** The platform's `ReadableStream`, named so that these declarations need no one's types. */
type PlatformStream = typeof globalThis extends { ReadableStream: { prototype: infer P } } ? P : ReadableStreamLike;

/** A `ReadableStream` of the platform, whose parts are of type `T`. */
export type StreamOf<T> = AsyncIterable<T> & PlatformStream;

/** Opens a list. */
type Open<T, S> = () => Promise<Walk<T, S>>;

/**
 * A list as a stream: `each` reads it. Nothing is requested before the first part is wanted, and no page beyond the one
 * that is prefetched until more are. Cancelling ends the request that is under way.
 */
export function streamOf<T, S, P>(open: Open<T, S>, each: (open: Open<T, S>) => AsyncGenerator<P, void>): StreamOf<P> {
  const controller = new AbortController();
  let unlink = (): void => {};
  const parts = each(async () => {
    const walk = await open();
    unlink = linked(walk.source.signal, controller);
    return walk.until(controller.signal);
  });
  const stream = new ReadableStream<P>(
    {
      async pull(sink) {
        const { done, value } = await parts.next();
        if (!done) return sink.enqueue(value);
        unlink();
        sink.close();
      },
      async cancel(reason) {
        unlink();
        controller.abort(reason);
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
  return stream as unknown as StreamOf<P>;
}

/** Aborts with a signal of the caller; gives what forgets it. */
function linked(signal: Signal | undefined, controller: AbortController): () => void {
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return () => signal?.removeEventListener('abort', abort);
}
