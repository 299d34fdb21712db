import { createByteCollector } from './collect-bytes.ts';
import { failureOf } from './failures.ts';
import type { OpenResponse, Transport, TransportRequest, TransportResponse } from './transport.ts';

/** A transport on `globalThis.fetch`, for every platform that has it. */
export function fetchTransport(): Transport {
  return { send, open, close: async () => {} };
}

async function send(request: TransportRequest): Promise<TransportResponse> {
  return carryOut(request, async (answer) => ({ ...headOf(answer), body: await bytesOf(answer, request) }));
}

async function open(request: TransportRequest): Promise<OpenResponse> {
  return carryOut(request, async (answer) => ({ ...headOf(answer), body: chunksOf(answer, request) }));
}

async function carryOut<T>(request: TransportRequest, take: (answer: Response) => Promise<T>): Promise<T> {
  const { method, url, headers, body } = request;
  const signal = request.signal as AbortSignal;
  try {
    const init = { method, headers, signal, redirect: 'manual', ...bodyOf(body) } as const;
    return await take(await fetch(url, init as RequestInit));
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw failureOf(cause, request);
  }
}

function headOf({ status, headers }: Response): Pick<TransportResponse, 'status' | 'headers'> {
  return { status, headers: Object.fromEntries(headers) };
}

async function* chunksOf(answer: Response, request: TransportRequest): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = answer.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) yield part.value;
  } catch (cause) {
    throw failureOf(cause, request);
  } finally {
    // What has ended can't be cancelled any more, and need not be.
    await reader?.cancel().catch(() => {});
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
