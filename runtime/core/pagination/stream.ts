import type { ReadableStreamLike } from '../files/source.ts';
import type { StreamSource } from './stream-source.ts';

/** The platform's `ReadableStream`, named so that these declarations need no one's types. */
type PlatformStream = typeof globalThis extends { ReadableStream: { prototype: infer P } } ? P : ReadableStreamLike;

/** A `ReadableStream` of the platform, whose parts are of type `T`. */
export type StreamOf<T> = AsyncIterable<T> & PlatformStream;

/** A stream whose source is opened when its first part is wanted, and that asks for no part before it is wanted. */
export function streamOf<P>(open: () => Promise<StreamSource<P>>): StreamOf<P> {
  let source: Promise<StreamSource<P>> | undefined;
  const stream = new ReadableStream<P>(
    {
      async pull(sink) {
        source ??= open();
        await (await source).pull(sink);
      },
      async cancel(reason) {
        await (await source)?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return stream as unknown as StreamOf<P>;
}
