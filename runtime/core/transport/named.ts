import type { Transport } from './transport.ts';

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
    open: async (request) => ((await load()) as Required<Transport>).open(request),
    prepare: async () => {
      await load();
    },
    close: async () => {
      await (await loading)?.close();
    },
  };
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
