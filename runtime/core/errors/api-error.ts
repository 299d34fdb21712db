import { ZendeskError } from './zendesk-error.ts';

/** One reason why the API refused a field. */
export interface ErrorDetail {
  /** For people: `Subject: cannot be blank`. */
  readonly description?: string;
  /** For programs: `BlankValue`. */
  readonly error?: string;
}

/** Reasons by field; `base` stands for the whole record. */
export type ErrorDetails = Readonly<Record<string, readonly ErrorDetail[]>>;

/** What the server answered, in the shape that every {@link ApiError} carries. */
export interface ApiErrorProperties {
  /** HTTP status. */
  readonly status: number;
  /** Zendesk's own word for it: `RecordInvalid`, `InvalidEndpoint`; undefined where the body has none. */
  readonly apiCode: string | undefined;
  /** Reasons by field; empty where the body has none. */
  readonly details: ErrorDetails;
  /** `x-request-id` of the answer: what Zendesk's support asks for. */
  readonly requestId: string | undefined;
  /** Headers of the answer, without cookies; not part of JSON and inspection, as they hide the rest. */
  readonly headers: Readonly<Record<string, string>>;
  /** HTTP method of the request. */
  readonly method: string;
  /** URL of the request, without secrets. */
  readonly url: string;
}

/** The server answered, and the answer is a refusal. */
export class ApiError extends ZendeskError implements ApiErrorProperties {
  static override readonly brand: string = 'ApiError';

  declare readonly status: number;
  declare readonly apiCode: string | undefined;
  declare readonly details: ErrorDetails;
  declare readonly requestId: string | undefined;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly method: string;
  declare readonly url: string;
  /** The parsed body of the answer, or its text; not part of JSON and inspection, as it may hold customers' data. */
  declare readonly body: unknown;

  constructor(message: string, properties: ApiErrorProperties & { readonly body?: unknown; readonly cause?: unknown }) {
    const { body, headers, ...own } = properties;
    super(message, own);
    Object.defineProperties(this, { body: { value: body }, headers: { value: headers } });
  }
}

/** 400 and its like (405, 413, 415): the request itself is wrong. */
export class BadRequestError extends ApiError {
  static override readonly brand: string = 'BadRequestError';
}

/** Zendesk's word for a request that came while the first one with its Idempotency-Key was still under way. */
export const IN_PROGRESS = 'IdempotentRequestInProgress';

/**
 * The server knows the Idempotency-Key already: from a request with another body (400), or from one that is still under
 * way (409, which is waited for and repeated like a failure of the server). Keys are kept for two hours: state a new
 * `idempotencyKey` for another ticket, and the same one only for the same ticket.
 */
export class IdempotentRequestError extends ApiError {
  static override readonly brand: string = 'IdempotentRequestError';
}

/** 401, a refused grant, or an answer as to nobody: credentials are missing, wrong, expired or not enough. */
export class AuthenticationError extends ApiError {
  static override readonly brand: string = 'AuthenticationError';

  /** An answer to this very grant was lost before: what it granted, nobody has. */
  declare readonly isAnswerLost?: true;

  constructor(
    message: string,
    properties: ApiErrorProperties & {
      readonly isAnswerLost?: true;
      readonly body?: unknown;
      readonly cause?: unknown;
    },
  ) {
    super(message, properties);
  }
}

/** 403: the plan, the role or the scope of the token doesn't allow it. */
export class PermissionError extends ApiError {
  static override readonly brand: string = 'PermissionError';
}

/** 404: no such record. */
export class RecordNotFoundError extends ApiError {
  static override readonly brand: string = 'RecordNotFoundError';
}

/** 404 `InvalidEndpoint`: the account or its plan lacks the endpoint. */
export class EndpointNotAvailableError extends ApiError {
  static override readonly brand: string = 'EndpointNotAvailableError';
}

/** 409: someone else changed the record meanwhile, or a record like it exists. */
export class ConflictError extends ApiError {
  static override readonly brand: string = 'ConflictError';
}

/** 422: the record is invalid; the message lists every field and reason. */
export class ValidationError extends ApiError {
  static override readonly brand: string = 'ValidationError';
}

/** 429: too many requests, and waiting was refused or would have taken too long. */
export class RateLimitError extends ApiError {
  static override readonly brand: string = 'RateLimitError';

  /** Seconds until the server takes requests again. */
  declare readonly retryAfter: number;

  constructor(
    message: string,
    properties: ApiErrorProperties & { readonly retryAfter: number; readonly body?: unknown },
  ) {
    super(message, properties);
  }
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  static override readonly brand: string = 'ServerError';
}
