import type { Attributes } from '../types.ts';

/** One reason why an attribute was refused. */
export interface Reason {
  readonly description: string;
  readonly error?: string;
}

/** Reasons by attribute; `base` for the whole record. */
export type Details = Record<string, Reason[]>;

/** A refusal: thrown anywhere, answered as its status and body. */
export class Failure extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.name = 'Failure';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const failure = (status: number, error: string, description: string, more: Attributes = {}): Failure =>
  new Failure(status, { error, description, ...more });

/** There is no such id. */
export const recordNotFound = (): Failure => failure(404, 'RecordNotFound', 'Not found');

/** There is no such path. */
export const invalidEndpoint = (): Failure => failure(404, 'InvalidEndpoint', 'Not found');

/** The credentials are missing or wrong. */
export const unauthenticated = (): Failure => new Failure(401, { error: "Couldn't authenticate you" });

/** The bearer token is unknown, revoked or over. */
export const invalidToken = (): Failure =>
  new Failure(401, {
    error: 'invalid_token',
    error_description: 'The access token provided is expired, revoked, malformed or invalid for other reasons.',
  });

/** The token does not allow that. */
export const insufficientScope = (): Failure =>
  new Failure(403, { error: 'Forbidden', description: 'You are missing the following required scopes' });

/** The body is no JSON, or not the JSON that is expected. */
export const unprocessableJson = (): Failure =>
  failure(400, 'InvalidJSON', 'The request body could not be parsed as JSON');

/** The envelope of the body is missing. */
export const missingParameter = (name: string): Failure => invalidAttribute(name, 'an object');

/** A value is not of the type that its attribute has. */
export const invalidAttribute = (name: string, must: string): Failure =>
  new Failure(400, {
    error: {
      title: 'Invalid attribute',
      message: `You passed an invalid value for the ${name} attribute. Must be ${must}`,
    },
  });

/** Attributes were refused, each with its reasons. */
export const recordInvalid = (details: Details): Failure =>
  failure(422, 'RecordInvalid', 'Record validation errors', { details });

/** One call named more records than it may: `shown`, `created` … */
export const tooManyValues = (max: number, plural: string, verb: string): Failure =>
  failure(
    400,
    'TooManyValues',
    `Maximum ${max} ${plural} may be ${verb} per call`,
    verb === 'shown' ? { max_count: max } : {},
  );

/** The record changed since the caller read it. */
export const updateConflict = (): Failure =>
  failure(
    409,
    'UpdateConflict',
    'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  );

/** An Idempotency-Key came again with another body. */
export const idempotentRequestError = (): Failure =>
  failure(400, 'IdempotentRequestError', "Request parameters don't match the given idempotency key");

/** A paging parameter is not what it must be. */
export const invalidPagination = (
  code: 'InvalidPaginationDepth' | 'InvalidPaginationParameter',
  title: string,
): Failure => new Failure(400, { errors: [{ code, title }] });

/** The budget of the minute is used up. */
export const tooManyJobs = (limit: number): Failure =>
  new Failure(
    429,
    { error: 'TooManyJobs', description: `More than ${limit} jobs are queued or running` },
    { 'retry-after': '1' },
  );

export const rateLimited = (retryAfter: number): Failure =>
  new Failure(
    429,
    { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
    { 'retry-after': String(retryAfter) },
  );
