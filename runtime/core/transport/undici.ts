import { Agent, type Dispatcher, request as send } from 'undici';
import { createByteCollector } from './collect-bytes.ts';
import { failureOf } from './failures.ts';
import type { OpenResponse, Transport, TransportRequest, TransportResponse } from './transport.ts';

/** Milliseconds that an idle connection is kept open. */
const KEEP_ALIVE = 30_000;

/**
 * A transport on undici with connections of its own, or on the caller's dispatcher (a proxy, a mock), which `close()`
 * leaves open.
 */
export function undiciTransport(given?: object): Transport {
  // The request path has its own clock for a whole attempt; undici's would end a slow export early.
  const own = given ? undefined : new Agent({ keepAliveTimeout: KEEP_ALIVE, headersTimeout: 0, bodyTimeout: 0 });
  const dispatcher = own ?? (given as Dispatcher);
  return {
    send: (request) => sendBy(dispatcher, request),
    open: (request) => openBy(dispatcher, request),
    close: async () => own?.close(),
  };
}

async function openBy(dispatcher: Dispatcher, request: TransportRequest): Promise<OpenResponse> {
  const signal = request.signal as AbortSignal;
  try {
    const { statusCode, headers, body } = await dispatch(dispatcher, request);
    return { status: statusCode, headers: flat(headers), body: chunksOf(body, request) };
  } catch (cause) {
    throw signal.aborted ? signal.reason : failureOf(cause, request);
  }
}

/** Leaving the loop destroys the stream, and with it the request. */
async function* chunksOf(
  body: Dispatcher.ResponseData['body'],
  request: TransportRequest,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (cause) {
    throw failureOf(cause, request);
  }
}

function dispatch(
  dispatcher: Dispatcher,
  { method, url, headers, body, signal }: TransportRequest,
): Promise<Dispatcher.ResponseData> {
  return send(url, {
    dispatcher,
    method: method as Dispatcher.HttpMethod,
    headers: { ...headers },
    body: (body ?? null) as Uint8Array | null,
    signal: signal as AbortSignal,
  });
}

async function sendBy(dispatcher: Dispatcher, request: TransportRequest): Promise<TransportResponse> {
  const signal = request.signal as AbortSignal;
  try {
    const answer = await dispatch(dispatcher, request);
    return { status: answer.statusCode, headers: flat(answer.headers), body: await bytesOf(answer.body, request) };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw failureOf(cause, request);
  }
}

/** By events: iterating over the stream costs some percent of a whole request. */
function bytesOf(body: Dispatcher.ResponseData['body'], request: TransportRequest): Promise<Uint8Array> {
  const { chunks, add } = createByteCollector(request);
  return new Promise((resolve, reject) => {
    body.on('error', reject);
    body.on('end', () => resolve(Buffer.concat(chunks)));
    body.on('data', (chunk: Buffer) => {
      try {
        add(chunk);
      } catch (error) {
        body.destroy(error as Error);
      }
    });
  });
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
