import { strategyOf } from '../auth/strategies.ts';
import type { Logger } from '../log/logger.ts';
import { rateLimitOptionsOf } from '../pacing/options.ts';
import { createBudgets, createPacer } from '../pacing/pacer.ts';
import { steadyClock, systemClock } from '../request/clock.ts';
import type { RequestContext } from '../request/context.ts';
import { VERSION } from '../request/version.ts';
import type { Inheritance } from './inherit.ts';
import type { AppInfo } from './options.ts';

export { execute } from '../request/execute.ts';

/** What the request path needs of a client; what its clients share is made here, at the first request. */
export function requestContextOf({ given, options, ...parts }: Inheritance, log: Logger): RequestContext {
  parts.auth.made ??= strategyOf(given.auth ?? null);
  const { concurrency, rateLimit: own, origin } = options;
  const { events } = parts;
  const clock = given.clock ? steadyClock(given.clock) : systemClock;
  parts.budgets.made ??= createBudgets(new URL(origin).host, rateLimitOptionsOf(given.rateLimit), { clock, log });
  parts.pacer.made ??= createPacer({ concurrency, own, budgets: parts.budgets.made, clock, log, events });
  return {
    ...options,
    headers: given.headers ?? {},
    userAgent: userAgentOf(given.appInfo),
    auth: parts.auth.made,
    transport: parts.connection.transport,
    pacer: parts.pacer.made,
    log,
    events,
    clock,
  };
}

/** `zents/1.2.3 my-app/4.5 (https://example.com)`. */
export function userAgentOf(appInfo: AppInfo | undefined): string {
  const sdk = `zents/${VERSION}`;
  if (!appInfo) return sdk;
  const { name, version, url } = appInfo;
  return `${sdk} ${name}${version ? `/${version}` : ''}${url ? ` (${url})` : ''}`;
}
