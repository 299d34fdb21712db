import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { redactUrl } from '../log/redact.ts';
import type { TransportRequest } from './transport.ts';

/** Holds the chunks of a body as they come. */
export interface ByteCollector {
  readonly chunks: Uint8Array[];
  readonly size: number;
  /** @throws UnexpectedResponseError when the body grows beyond `maxBytes` */
  add(chunk: Uint8Array): void;
}

/** Collects the body of the answer to this request. */
export function createByteCollector({ method, url, maxBytes }: TransportRequest): ByteCollector {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    chunks,
    get size() {
      return size;
    },
    add: (chunk) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size <= maxBytes) return;
      const shown = redactUrl(url);
      const message = `${method} ${shown} answered more than ${maxBytes} bytes`;
      throw new UnexpectedResponseError(message, { method, url: shown });
    },
  };
}
