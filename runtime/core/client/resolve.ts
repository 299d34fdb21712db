import { DEFAULT_LOG_LEVEL } from '../log/levels.ts';
import { DEFAULT_CONCURRENCY } from '../pacing/pacer.ts';
import { DEFAULT_MAX_RATE_LIMIT_WAIT, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT } from '../request/defaults.ts';
import { VERSION } from '../request/version.ts';
import type { AppInfo, ClientOptions, ResolvedOptions } from './options.ts';
import { originOf } from './origin.ts';

/** Puts the defaults where nothing is stated. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  return Object.freeze({
    origin: originOf(options),
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    maxRateLimitWait: options.maxRateLimitWait ?? DEFAULT_MAX_RATE_LIMIT_WAIT,
    onRateLimit: options.onRateLimit ?? 'wait',
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    logLevel: options.logLevel ?? DEFAULT_LOG_LEVEL,
    prefetch: options.prefetch ?? true,
    locale: options.locale,
    onBehalfOf: options.onBehalfOf,
  });
}

/** `zents/1.2.3 my-app/4.5 (https://example.com)`. */
export function userAgentOf(appInfo: AppInfo | undefined): string {
  const sdk = `zents/${VERSION}`;
  if (!appInfo) return sdk;
  const { name, version, url } = appInfo;
  return `${sdk} ${name}${version ? `/${version}` : ''}${url ? ` (${url})` : ''}`;
}
