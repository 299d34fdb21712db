/**
 * What a client tells of its work, by name: for metrics, traces and progress. Nothing in it is a credential, a body or a
 * record; URLs come without secrets.
 */
export interface ClientEvents {
  request: RequestEvent;
  retry: RetryEvent;
  rateLimit: RateLimitEvent;
  page: PageEvent;
  job: JobEvent;
  cache: CacheEvent;
  token: TokenEvent;
}

/** Names of the events. */
export type EventName = keyof ClientEvents;

/** Called with each event of a name. */
export type EventListener<N extends EventName> = (event: ClientEvents[N]) => void;

/** One attempt of one call is over. */
export interface RequestEvent {
  /** `tickets.list`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds from sending to the last byte, or to the failure. */
  readonly duration: number;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  /** `x-request-id`. */
  readonly requestId: string | undefined;
  /** `code` of the error that the attempt ended with; undefined for a success. */
  readonly error: string | undefined;
}

/** A call is about to be attempted again. */
export interface RetryEvent {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** `rate limited`, `not sent`, `connection error`, `server error`, `timeout`, `unexpected answer`, `still in progress`. */
  readonly because: string;
  /** Milliseconds until the next attempt. */
  readonly afterMs: number;
}

/** A request waits for the rate limit, or was refused by it. */
export interface RateLimitEvent {
  readonly operation: string;
  /** What is limited: `account`, or the name of a bucket of operations. */
  readonly bucket: string;
  /** Requests a minute, where known. */
  readonly limit: number | undefined;
  /** Requests left, where known. */
  readonly remaining: number | undefined;
  /** Milliseconds that the request waits. */
  readonly waitMs: number;
}

/** A page of a list has come. */
export interface PageEvent {
  readonly operation: string;
  /** Records on the page. */
  readonly items: number;
  /** Records of the list so far, those of the page included. */
  readonly yielded: number;
  readonly hasMore: boolean;
}

/** A job was started or looked at. */
export interface JobEvent {
  readonly id: string;
  /** `queued`, `working`, `completed`, `failed` or `killed`. */
  readonly status: string;
  /** Rows worked off. */
  readonly progress: number | undefined;
  /** Rows in all. */
  readonly total: number | undefined;
}

/** A cache was asked, filled or emptied. */
export interface CacheEvent {
  readonly kind: 'hit' | 'miss' | 'add' | 'remove' | 'purge';
  /** Name of the cache: `user`. */
  readonly cache: string;
  /** Id of the record; undefined where it is about all of them. */
  readonly id: string | undefined;
}

/** An access token was obtained, renewed or refused; never the token itself. */
export interface TokenEvent {
  readonly kind: 'obtained' | 'renewed' | 'refused' | 'reloaded';
  /** Milliseconds since 1970; undefined where the token doesn't end or nobody knows when. */
  readonly expiresAt: number | undefined;
}
