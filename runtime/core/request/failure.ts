import type { ApiError, RateLimitError } from '../errors/api-error.ts';
import type { ZendeskError } from '../errors/zendesk-error.ts';
import { retryAfterOf } from './retry-after.ts';
import type { Failure } from './retry-decision.ts';

const FAILURES: Readonly<Record<string, Failure>> = {
  rate_limit: 'rate limited',
  server: 'server error',
  connection: 'connection error',
  timeout: 'timeout',
  unexpected_response: 'unexpected answer',
};

/** The kind of failure that an error stands for. */
export function failureOf(error: unknown): Failure {
  return FAILURES[(error as ZendeskError).code] ?? 'refused';
}

/** Milliseconds that the server asks to wait; a 429 that doesn't say gets the default. */
export function retryAfterMsOf(error: unknown, now: number): number | undefined {
  const { code, retryAfter, headers } = error as RateLimitError & ApiError;
  return code === 'rate_limit' ? retryAfter * 1000 : retryAfterOf(headers ?? {}, now);
}
