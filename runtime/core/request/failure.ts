import { type ApiError, IN_PROGRESS, type RateLimitError } from '../errors/api-error.ts';
import type { RetryClass } from '../operation/operation.ts';
import { retryAfterOf } from './retry-after.ts';
import type { Failure } from './retry-decision.ts';

const FAILURES: Readonly<Record<string, Failure>> = {
  rate_limit: 'rate limited',
  server: 'server error',
  connection: 'connection error',
  timeout: 'timeout',
  unexpected_response: 'unexpected answer',
};

/** The kind of failure that an error stands for, of a call of a retry class. */
export function failureOf(error: unknown, retry: RetryClass): Failure {
  const { code, inDoubt, apiCode } = Object(error) as ApiError;
  const failure = apiCode === IN_PROGRESS ? 'still in progress' : (FAILURES[code] ?? 'refused');
  // A write of which nothing is in doubt has failed before it was sent: there was no connection, or no token.
  const isUnsent = retry !== 'safe' && !inDoubt && failure !== 'refused' && failure !== 'rate limited';
  return isUnsent ? 'not sent' : failure;
}

/** Milliseconds that the server asks to wait; a 429 that doesn't say gets the default. */
export function retryAfterMsOf(error: unknown, now: number): number | undefined {
  const { code, retryAfter, headers } = error as RateLimitError & ApiError;
  return code === 'rate_limit' ? retryAfter * 1000 : retryAfterOf(headers ?? {}, now);
}
