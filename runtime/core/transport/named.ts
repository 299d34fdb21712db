import type { OpenResponse, Transport, TransportRequest } from './transport.ts';

/** The transports that the SDK brings: `undici` for Node, `fetch` for every other platform. */
export type TransportName = 'undici' | 'fetch';

/** The names that the option `transport` takes. */
export const TRANSPORT_NAMES: readonly TransportName[] = ['undici', 'fetch'];

/** A transport of the SDK, loaded at the first request: undici costs tens of milliseconds to import. */
export function namedTransport(name: TransportName = ofPlatform(), dispatcher?: object): Transport {
  let loading: Promise<Transport> | undefined;
  const load = (): Promise<Transport> => {
    loading ??= name === 'fetch' ? loadFetch() : loadUndici(dispatcher);
    return loading;
  };
  return {
    send: async (request) => (await load()).send(request),
    open: async (request) => open(await load(), request),
    close: async () => {
      await (await loading)?.close();
    },
  };
}

/** The response of a transport, its body still to be read; of one that can't do that, read already. */
export async function open(transport: Transport, request: TransportRequest): Promise<OpenResponse> {
  if (transport.open) return transport.open(request);
  const { body, ...head } = await transport.send(request);
  return { ...head, body: once(body) };
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield body;
}

function ofPlatform(): TransportName {
  return globalThis.process?.versions?.node ? 'undici' : 'fetch';
}

async function loadFetch(): Promise<Transport> {
  return (await import('./fetch.ts')).fetchTransport();
}

async function loadUndici(dispatcher: object | undefined): Promise<Transport> {
  return (await import('./undici.ts')).undiciTransport(dispatcher);
}
