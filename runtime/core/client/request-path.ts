import { strategyOf } from '../auth/strategies.ts';
import type { Logger } from '../log/logger.ts';
import { createPacer } from '../pacing/pacer.ts';
import { systemClock } from '../request/clock.ts';
import type { RequestContext } from '../request/context.ts';
import { VERSION } from '../request/version.ts';
import type { Inheritance } from './inherit.ts';
import type { AppInfo } from './options.ts';

export { execute } from '../request/execute.ts';

/** What the request path needs of a client; what its clients share is made here, at the first request. */
export function requestContextOf({ given, options, ...parts }: Inheritance, log: Logger): RequestContext {
  parts.auth.made ??= strategyOf(given.auth ?? null);
  parts.pacer.made ??= createPacer(options.concurrency);
  return {
    ...options,
    headers: given.headers ?? {},
    userAgent: userAgentOf(given.appInfo),
    auth: parts.auth.made,
    transport: parts.connection.transport,
    pacer: parts.pacer.made,
    log,
    events: parts.events,
    clock: given.clock ?? systemClock,
  };
}

/** `zents/1.2.3 my-app/4.5 (https://example.com)`. */
export function userAgentOf(appInfo: AppInfo | undefined): string {
  const sdk = `zents/${VERSION}`;
  if (!appInfo) return sdk;
  const { name, version, url } = appInfo;
  return `${sdk} ${name}${version ? `/${version}` : ''}${url ? ` (${url})` : ''}`;
}
