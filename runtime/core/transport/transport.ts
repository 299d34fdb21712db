/** The part of an `AbortSignal` that the SDK uses; every platform's own signal is one. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A request as it goes out. */
export interface TransportRequest {
  method: string;
  /** Absolute URL. */
  url: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** A stream is read once, and not ended where the request fails. */
  body?: string | Uint8Array | AsyncIterable<Uint8Array> | undefined;
  /** Ends the request; the transport then rejects with anything. */
  signal: Signal;
  /** Most bytes that the body of the answer may have. */
  maxBytes: number;
}

/** An answer, read to its end. */
export interface TransportResponse {
  status: number;
  /** Lower-case names; values of repeated headers joined by a comma. */
  headers: Readonly<Record<string, string>>;
  /** The whole body. */
  body: Uint8Array;
}

/** An answer of which only status and headers have been read. */
export interface OpenResponse extends Omit<TransportResponse, 'body'> {
  /** Rejects with `ConnectionError` where the body breaks off; leaving it early ends the request. */
  body: AsyncGenerator<Uint8Array, void, undefined>;
}

/**
 * Carries requests out. A transport follows no redirect, repeats nothing, and rejects with `ConnectionError` where no
 * complete answer came.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  /** The same without reading the body; `maxBytes` is no limit then. Absent: downloads are read whole before they are handed on. */
  open?(request: TransportRequest): Promise<OpenResponse>;
  /**
   * Loads what it needs. Awaited before a request is counted, so that it goes out when the rate limit expects it and not a
   * while later, together with the next ones. Absent: it is always ready.
   */
  prepare?(): Promise<void>;
  /** Waits for what is under way and closes the connections. */
  close(): Promise<void>;
}
