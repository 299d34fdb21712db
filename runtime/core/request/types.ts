import type { Operation } from '../operation/operation.ts';
import type { Signal } from '../transport/transport.ts';

/** An id as a caller may state it: sent digit for digit. */
export type Id = number | bigint | string;

/** What one call may state for itself; everything is optional. */
export interface RequestOptions {
  /** Ends the call, its waits and its retries with `AbortError`. */
  signal?: Signal | undefined;
  /** Milliseconds for one attempt; default: the client's. */
  timeout?: number | undefined;
  /** Repetitions after the first attempt; default: the client's. Waits for the rate limit don't count. */
  maxRetries?: number | undefined;
  /** Headers added to this request; they win over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Replaces the key that the SDK makes for each call that may be repeated under one key: `tickets.create` of one ticket.
   * State one that is yours, as the id of an order, and the same ticket is not made twice within two hours, even by
   * another process. At most 255 characters. Zendesk ignores it elsewhere.
   */
  idempotencyKey?: string | undefined;
  /** Bypasses the cache. */
  fresh?: boolean | undefined;
  /**
   * Lets an update fail with `ConflictError` if somebody else changed the record meanwhile: load it again, change it, save
   * it. Such an update is never repeated where nobody knows whether it was carried out: its own success would look like
   * somebody else's change, and a time stamp of whole seconds would not even tell it. The error then has `inDoubt`.
   */
  ifUnchanged?: boolean | undefined;
  /** E-mail address of the user for whom the request is made: `X-On-Behalf-Of`. */
  onBehalfOf?: string | undefined;
  /** Locale of Help Center paths, `en-us`; default: the client's. `null` leaves it out where the path can be without. */
  locale?: string | null | undefined;
}

/** One call of one operation. */
export interface ApiRequest {
  operation: Operation;
  /** Values of the path's parameters in order: ids, or records that have one. */
  path?: readonly unknown[] | undefined;
  query?: object | undefined;
  /** Plain JSON, or bytes for a raw body. */
  body?: unknown;
  options?: RequestOptions | undefined;
  /** A next link: its path and query are asked for on the configured origin. */
  url?: string | undefined;
}

/** What came with an answer. */
export interface ResponseInfo {
  status: number;
  /** Lower-case names; without cookies. */
  headers: Readonly<Record<string, string>>;
  /** The URL asked for, without secrets. */
  url: string;
  /** `x-request-id`. */
  requestId: string | undefined;
}

/** An answer. */
export interface ApiResponse {
  /** Parsed JSON; undefined for an empty body. */
  data: unknown;
  response: ResponseInfo;
}

/** Whatever carries requests out. */
export interface Requester {
  request(request: ApiRequest): Promise<ApiResponse>;
}

/** The content of a file, of which nothing has been read yet. */
export interface FileAnswer {
  response: ResponseInfo;
  /** Ends with an error where the content breaks off; leaving it early ends the request. */
  body: AsyncGenerator<Uint8Array, void, undefined>;
}

/** Whatever can also get a file from where the API says it is. */
export interface FileRequester extends Requester {
  openFile(url: string, options?: RequestOptions): Promise<FileAnswer>;
}
