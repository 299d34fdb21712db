import { DEFAULT_LOG_LEVEL } from '../log/levels.ts';
import { rateLimitOptionsOf } from '../pacing/options.ts';
import {
  DEFAULT_CONCURRENCY,
  DEFAULT_MAX_RATE_LIMIT_WAIT,
  DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT,
} from '../request/defaults.ts';
import type { ClientOptions, ResolvedOptions } from './options.ts';
import { originOf, originsOf } from './origin.ts';

/** Puts the defaults where nothing is stated. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  return Object.freeze({
    origin: originOf(options),
    origins: originsOf(options),
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    maxRateLimitWait: options.maxRateLimitWait ?? DEFAULT_MAX_RATE_LIMIT_WAIT,
    onRateLimit: options.onRateLimit ?? 'wait',
    rateLimit: budgetOf(options),
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    logLevel: options.logLevel ?? DEFAULT_LOG_LEVEL,
    prefetch: options.prefetch ?? true,
    locale: options.locale,
    onBehalfOf: options.onBehalfOf,
  });
}

function budgetOf({ rateLimit }: ClientOptions): ResolvedOptions['rateLimit'] {
  const { store, ...budget } = rateLimitOptionsOf(rateLimit);
  return Object.freeze(budget);
}
