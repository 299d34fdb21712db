import { CacheManager, type CacheTable } from '../cache/manager.ts';
import type { CacheListeners } from '../cache/tell.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { createEmitter } from '../events/emitter.ts';
import type { Logger } from '../log/logger.ts';
import type { CacheSettings } from '../model/schema.ts';
import { rateLimitOptionsOf } from '../pacing/options.ts';
import { namedTransport } from '../transport/named.ts';
import type { Transport } from '../transport/transport.ts';
import { checkAuth } from './check-auth.ts';
import { type Inheritance, isSameAuth, isSamePrincipal } from './inherit.ts';
import type { ClientOptions, ResolvedOptions } from './options.ts';

/** What a class of clients knows of caches. */
interface ClientKind {
  readonly caches: CacheTable;
  readonly types: readonly string[];
}

const MISSING =
  'is missing: state { clientId, clientSecret }, { oauthToken } or { email, token }, null for none, or set ZENDESK_CLIENT_ID, ZENDESK_OAUTH_TOKEN or ZENDESK_API_TOKEN';

/** The parts of a client: those that it may share come from `parent`, the others are made. */
export function compose(
  given: ClientOptions,
  options: ResolvedOptions,
  { log, kind, parent }: { log: Logger; kind: ClientKind; parent: Inheritance | undefined },
): Inheritance {
  const { auth, transport, dispatcher } = given;
  if (auth === undefined) throw wrongOption('auth', MISSING);
  checkAuth(auth);
  const isSameTransport = parent && parent.given.transport === transport && parent.given.dispatcher === dispatcher;
  const isSameAccount = parent && parent.options.origin === options.origin;
  const events = parent?.events ?? createEmitter(log);
  return {
    // A copy: what the caller does to credential and headers later was not checked.
    given: { ...given, auth: auth && { ...auth }, ...(given.headers && { headers: { ...given.headers } }) },
    options,
    connection: isSameTransport ? parent.connection : { transport: transportOf(given), isClosed: false },
    auth: isSameAccount && isSameAuth(parent.given.auth, auth) ? parent.auth : {},
    budgets: isSameAccount && isSameStore(parent.given, given) ? parent.budgets : {},
    pacer: isSameAccount && isSamePace(parent, { given, options }) ? parent.pacer : {},
    cache: cacheOf(given, options, { listeners: { log, events }, kind, parent }),
    events,
  };
}

/** Budgets are those of the account, whatever part of them each client may use. */
function isSameStore(one: ClientOptions, other: ClientOptions): boolean {
  const [a, b] = [rateLimitOptionsOf(one.rateLimit), rateLimitOptionsOf(other.rateLimit)];
  return a.store === b.store && a.maxTotalWait === b.maxTotalWait && one.clock === other.clock;
}

function isSamePace(
  one: Pick<Inheritance, 'given' | 'options'>,
  other: Pick<Inheritance, 'given' | 'options'>,
): boolean {
  const pace = ({ options: { rateLimit, concurrency } }: typeof one) => JSON.stringify([rateLimit, concurrency]);
  return pace(one) === pace(other) && isSameStore(one.given, other.given);
}

function transportOf({ transport, dispatcher }: ClientOptions): Transport {
  return typeof transport === 'object' ? transport : namedTransport(transport, dispatcher);
}

function cacheOf(
  given: ClientOptions,
  options: ResolvedOptions,
  { listeners, kind, parent }: { listeners: CacheListeners; kind: ClientKind; parent: Inheritance | undefined },
): CacheManager {
  const isShared = parent && parent.given.cache === given.cache && isSamePrincipal(parent, { given, options });
  if (isShared) return parent.cache;
  const cache = new CacheManager(kind.caches, listeners, kind.types);
  if (given.cache === false) cache.disable();
  for (const [name, settings] of Object.entries(given.cache || {})) setCache(cache, name, settings);
  return cache;
}

function setCache(cache: CacheManager, name: string, settings: Partial<CacheSettings> | false): void {
  try {
    if (settings === false) cache.disable(name);
    else cache.configure(name, settings);
  } catch (cause) {
    throw wrongOption(`cache.${name}`, `is wrong: ${(cause as Error).message}`);
  }
}
