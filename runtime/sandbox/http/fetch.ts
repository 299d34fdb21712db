import type { Engine } from '../engine.ts';
import type { SandboxResponse } from '../types.ts';

/** The platform's own `fetch` type where it has one. */
export type Fetch = typeof globalThis extends { fetch: infer F } ? F : never;

/** A `fetch` that asks the engine, without a socket in between. */
export function createFetch(engine: Engine): Fetch {
  return (async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const answer = engine({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: bytes.byteLength > 0 ? bytes : undefined,
    });
    return toResponse(await orAborted(answer, request.signal));
  }) as Fetch;
}

function toResponse({ status, headers, body, broken }: SandboxResponse): Response {
  if (broken === 'reset') throw new TypeError('fetch failed', { cause: new Error('The connection was reset') });
  const isEmpty = status === 204 || status === 304;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return new Response(isEmpty ? null : broken === 'cut' ? cutStream(bytes) : bytes, { status, headers });
}

function cutStream(body: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(body.slice(0, Math.ceil(body.length / 2)));
      controller.error(new TypeError('terminated'));
    },
  });
}

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([promise, aborted]);
}
