import type { OpenResponse, Transport, TransportRequest } from './transport.ts';

/** The response of a transport, its body still to be read; of one that can't do that, read already. */
export async function open(transport: Transport, request: TransportRequest): Promise<OpenResponse> {
  if (transport.open) return transport.open(request);
  const { body, ...head } = await transport.send(request);
  return { ...head, body: once(body) };
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield body;
}
