/**
 * What a client tells of its work, by name: for metrics, traces and progress. Nothing in it is a credential, a body or a
 * record; URLs come without secrets, errors by their `code`.
 *
 * | `client.on(…)` | channel on Node | when |
 * | --- | --- | --- |
 * | `request` | `zents:request` | an attempt of a call is over |
 * | `retry` | `zents:retry` | a call is about to be attempted again |
 * | `rateLimit` | `zents:rateLimit` | a request waits for the rate limit, or was refused by it |
 * | `page` | `zents:page` | a page of a list has come |
 * | `job` | `zents:job` | a job was started or looked at |
 * | `cache` | `zents:cache` | a cache was asked, filled or emptied |
 * | `token` | `zents:token` | an access token was obtained, renewed or refused |
 * | `drift` | `zents:drift` | an answer holds what the specification does not know |
 * | | `tracing:zents:call:*` | a whole call begins and ends, all its attempts included: {@link CallTrace} |
 *
 * @example
 * ```ts
 * const seconds = new Map<string, number>(); // a metric: time by operation and status
 * zendesk.on('request', ({ operation, status, error, duration }) => {
 *   const key = `${operation} ${status ?? error}`;
 *   seconds.set(key, (seconds.get(key) ?? 0) + duration / 1000);
 * });
 * ```
 */
export interface ClientEvents {
  request: RequestEvent;
  retry: RetryEvent;
  rateLimit: RateLimitEvent;
  page: PageEvent;
  job: JobEvent;
  cache: CacheEvent;
  token: TokenEvent;
  drift: DriftEvent;
}

/** Names of the events. */
export type EventName = keyof ClientEvents;

/** Called with each event of a name. */
export type EventListener<N extends EventName> = (event: ClientEvents[N]) => void;

/**
 * One attempt of one call is over. What was sent again because a credential had ended, or somewhere else, is the same
 * attempt; an attempt that sent nothing is not told.
 */
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

/**
 * A whole call, from its first attempt to its end. It is the message of the channels `tracing:zents:call:start`, `end`,
 * `asyncStart`, `asyncEnd` and `error` of Node's `diagnostics_channel`: the same object in all of them, which fills up. A
 * store that is bound to `start` holds while the call is under way, so that what the connection tells belongs to it.
 */
export interface CallTrace {
  /** `tickets.list`. */
  readonly operation: string;
  readonly method: string;
  /** Without secrets. */
  readonly url: string;
  /** Attempts so far; 0 at the start. */
  attempts: number;
  /** Of the last answer; undefined where none came. */
  status: number | undefined;
  /** `x-request-id` of the last answer. */
  requestId: string | undefined;
  /** `code` of the error that the call ended with; undefined for a success. */
  error: string | undefined;
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

/**
 * How an answer differs from the specification.
 * - `unknown-attribute`: a record has an attribute that its type lacks; it is there for `get()`.
 * - `wrong-type`: a value is of another type than declared.
 * - `undeclared-null`: a value that is always there is null.
 * - `unlisted-value`: a value is none of those that are listed.
 * - `unknown-key`, `missing-key`: the answer has another envelope.
 * - `big-integer`: an integer that no `number` holds came as a `bigint`.
 * - `undeclared-paging`: a list that has one page has more.
 * - `deprecated`: the answer names an end of the endpoint, in its header `sunset` or `deprecation`.
 * - `ignored-input`: the answer says that a part of the request was ignored; the log has the server's words.
 */
export type DriftKind =
  | 'unknown-attribute'
  | 'wrong-type'
  | 'undeclared-null'
  | 'unlisted-value'
  | 'unknown-key'
  | 'missing-key'
  | 'big-integer'
  | 'undeclared-paging'
  | 'deprecated'
  | 'ignored-input';

/** An answer holds what the specification does not know. Told once each, for a client and those made of it by `with()`. */
export interface DriftEvent {
  readonly kind: DriftKind;
  /** The operation whose answer showed it first. */
  readonly operation: string;
  /** Where: `tickets[].via.source`; `*` stands for a name that might be somebody's data. */
  readonly pointer: string;
  /** Type of the record that it is in: `Via`; undefined outside of records. */
  readonly object: string | undefined;
  /** What the specification says. */
  readonly expected: string;
  /** What came: a type, or of values that are listed the word itself. Never what a record says. */
  readonly got: string;
}
