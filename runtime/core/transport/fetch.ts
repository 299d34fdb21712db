import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { createByteCollector } from './collect-bytes.ts';
import { connectionError } from './failures.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** A transport on `globalThis.fetch`, for every platform that has it. */
export function fetchTransport(): Transport {
  return { send, close: async () => {} };
}

async function send(request: TransportRequest): Promise<TransportResponse> {
  const { method, url, headers, body } = request;
  const signal = request.signal as AbortSignal;
  try {
    const answer = await fetch(url, { method, headers, signal, redirect: 'manual', ...bodyOf(body) } as RequestInit);
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await bytesOf(answer, request),
    };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw cause instanceof UnexpectedResponseError ? cause : connectionError(cause, request);
  }
}

/** The platform sets the length of a stream as it thinks fit. */
function bodyOf(body: TransportRequest['body']): object {
  if (body === undefined) return {};
  if (typeof body === 'string' || body instanceof Uint8Array) return { body };
  return { body: streamOf(body), duplex: 'half' };
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function bytesOf(answer: Response, request: TransportRequest): Promise<Uint8Array> {
  const collector = createByteCollector(request);
  // A reader rather than `for await`: not every browser can iterate over a stream.
  const reader = answer.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) collector.add(part.value);
  } finally {
    await reader?.cancel();
  }
  return join(collector.chunks, collector.size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
