import { warnOfSlips } from '../auth/scopes.ts';
import { strategyOf } from '../auth/strategies.ts';
import type { GrantAnswer, GrantBody } from '../auth/strategy.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import type { Logger } from '../log/logger.ts';
import { rateLimitOptionsOf } from '../pacing/options.ts';
import { createBudgets, createPacer, type Pacer } from '../pacing/pacer.ts';
import { steadyClock, systemClock } from '../request/clock.ts';
import type { RequestContext } from '../request/context.ts';
import { grant } from '../request/grant.ts';
import { VERSION } from '../request/version.ts';
import type { Inheritance } from './inherit.ts';
import type { AppInfo } from './options.ts';
import { type LoadSignIn, operationOf } from './sign-in.ts';

export { execute } from '../request/execute.ts';
export { driftLookedFor, lookForDrift } from './look-for-drift.ts';

/** What the request path needs of a client; what its clients share is made here, at the first request. */
export async function requestContextOf(
  { given, options, ...parts }: Inheritance,
  log: Logger,
  signIn: LoadSignIn | undefined,
): Promise<RequestContext> {
  parts.auth.made ??= strategyOf(given.auth ?? null, log);
  const { events } = parts;
  const clock = given.clock ? steadyClock(given.clock) : systemClock;
  const known = {
    ...options,
    headers: given.headers ?? {},
    userAgent: userAgentOf(given.appInfo),
    transport: parts.connection.transport,
    pacer: pacerOf({ given, options, ...parts }, { log, clock }),
    log,
    events,
    clock,
  };
  const sharedAuth = await parts.auth.made;
  const context: RequestContext = {
    ...known,
    auth: sharedAuth({ ...known, grant: (body, before) => ask(signIn, body, before, context) }),
  };
  return context;
}

function pacerOf(
  { given, options, events, budgets, pacer }: Inheritance,
  { log, clock }: Pick<RequestContext, 'log' | 'clock'>,
): Pacer {
  const { concurrency, rateLimit: own, origin } = options;
  budgets.made ??= createBudgets(new URL(origin).host, rateLimitOptionsOf(given.rateLimit), { clock, log });
  pacer.made ??= createPacer({ concurrency, own, budgets: budgets.made, clock, log, events });
  return pacer.made;
}

const ask = async (
  load: LoadSignIn | undefined,
  body: GrantBody,
  beforeRepeating: (() => Promise<void>) | undefined,
  context: RequestContext,
): Promise<GrantAnswer> => {
  if (!load) throw wrongOption('auth.clientId', 'needs a client of the package, which knows where tokens are given');
  const { signIn } = await load();
  if (body.scope) warnOfSlips(body.scope, signIn.scopes, context.log);
  return grant(await operationOf(signIn.grant), body, beforeRepeating, context);
};

/** `zents/1.2.3 my-app/4.5 (https://example.com)`. */
export function userAgentOf(appInfo: AppInfo | undefined): string {
  const sdk = `zents/${VERSION}`;
  if (!appInfo) return sdk;
  const { name, version, url } = appInfo;
  return `${sdk} ${name}${version ? `/${version}` : ''}${url ? ` (${url})` : ''}`;
}
