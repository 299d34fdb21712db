import type { Transport } from './transport.ts';

/** The transport of this platform, loaded at the first request: undici costs tens of milliseconds to import. */
export function defaultTransport(dispatcher: object | undefined): Transport {
  let loading: Promise<Transport> | undefined;
  const load = (): Promise<Transport> => {
    loading ??= import('./undici.ts').then(({ undiciTransport }) => undiciTransport(dispatcher));
    return loading;
  };
  return {
    send: async (request) => (await load()).send(request),
    close: async () => {
      await (await loading)?.close();
    },
  };
}
