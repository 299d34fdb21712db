/** Milliseconds that one attempt may take: 60 seconds. */
export const DEFAULT_TIMEOUT = 60_000;

/** Repetitions after the first attempt. */
export const DEFAULT_MAX_RETRIES = 2;

/** Milliseconds that one call may wait for rate limits in all: 5 minutes. */
export const DEFAULT_MAX_RATE_LIMIT_WAIT = 300_000;

/** Requests at once, of one client. */
export const DEFAULT_CONCURRENCY = 10;

/** Most bytes of one answer: 256 MiB. */
export const MAX_ANSWER_BYTES = 268_435_456;

/** Most redirects of one request. */
export const MAX_REDIRECTS = 5;

/** Milliseconds before the first repetition; doubles with each one, up to the last. */
export const FIRST_BACKOFF = 500;

/** Longest backoff, in milliseconds. */
export const LAST_BACKOFF = 8_000;
