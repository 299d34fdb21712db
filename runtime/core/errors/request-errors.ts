import { ZendeskError } from './zendesk-error.ts';

/** Where a request went that brought no usable answer. */
export interface RequestErrorProperties {
  /** HTTP method of the request. */
  readonly method?: string;
  /** URL of the request, without secrets. */
  readonly url?: string;
  readonly cause?: unknown;
}

/** No connection, or the connection broke before the answer was complete. `cause` has the transport's own error. */
export class ConnectionError extends ZendeskError {
  static override readonly brand: string = 'ConnectionError';

  declare readonly method?: string;
  declare readonly url?: string;

  constructor(message: string, properties: RequestErrorProperties = {}) {
    super(message, properties);
  }
}

/** One attempt took longer than `timeout`. */
export class TimeoutError extends ZendeskError {
  static override readonly brand: string = 'TimeoutError';

  declare readonly method?: string;
  declare readonly url?: string;
  /** The limit, in milliseconds. */
  declare readonly timeout: number;

  constructor(message: string, properties: RequestErrorProperties & { readonly timeout: number }) {
    super(message, properties);
  }
}

/** The caller's `AbortSignal` ended the call; `cause` is the reason that the signal was given. */
export class AbortError extends ZendeskError {
  static override readonly brand: string = 'AbortError';

  constructor(message = 'The call was aborted by its signal', properties: { readonly cause?: unknown } = {}) {
    super(message, properties);
  }
}

/** The server answered with success, but not with what the operation answers: HTML, cut JSON, nothing, another envelope. */
export class UnexpectedResponseError extends ZendeskError {
  static override readonly brand: string = 'UnexpectedResponseError';

  declare readonly method?: string;
  declare readonly url?: string;
  /** HTTP status. */
  declare readonly status?: number;
  /** `x-request-id` of the answer. */
  declare readonly requestId?: string | undefined;

  constructor(
    message: string,
    properties: RequestErrorProperties & { readonly status?: number; readonly requestId?: string | undefined } = {},
  ) {
    super(message, properties);
  }
}

/** Waiting for the rate limit would use more than the time allowed for it. */
export class RateLimitBudgetExceededError extends ZendeskError {
  static override readonly brand: string = 'RateLimitBudgetExceededError';

  /** Seconds until the server takes requests again. */
  declare readonly retryAfter: number;

  constructor(message: string, properties: { readonly retryAfter: number; readonly cause?: unknown }) {
    super(message, properties);
  }
}
