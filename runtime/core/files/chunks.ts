import { wrongArgument } from '../errors/usage-errors.ts';
import type { ReadableStreamLike } from './source.ts';

/**
 * The bytes of a stream or an async iterable as they come. It is neither cancelled nor destroyed where reading stops early:
 * it is its owner's.
 */
export async function* chunksOf(
  source: ReadableStreamLike | AsyncIterable<unknown>,
  argument: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { next, done } = 'getReader' in source ? readerOf(source) : iteratorOf(source);
  try {
    for (let part = await next(); !part.done; part = await next()) yield bytesOf(part.value, argument);
  } finally {
    done();
  }
}

interface Steps {
  next: () => PromiseLike<{ done?: boolean; value?: unknown }>;
  done: () => void;
}

function readerOf(stream: ReadableStreamLike): Steps {
  const reader = stream.getReader();
  return { next: () => reader.read(), done: () => reader.releaseLock() };
}

/** Without `for await`, whose end would destroy the stream. */
function iteratorOf(source: AsyncIterable<unknown>): Steps {
  const iterator = source[Symbol.asyncIterator]();
  return { next: () => iterator.next(), done: () => {} };
}

function bytesOf(chunk: unknown, argument: string): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  throw wrongArgument(argument, 'must be a stream of bytes');
}

/** All bytes of a stream. */
export async function collectChunks(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joined(all);
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
