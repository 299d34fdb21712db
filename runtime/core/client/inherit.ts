import type { AuthOptions } from '../auth/options.ts';
import { isSecretHeader } from '../auth/secret-header.ts';
import type { SharedAuth } from '../auth/strategy.ts';
import type { CacheManager } from '../cache/manager.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import type { Emitter } from '../events/emitter.ts';
import type { Budgets, Pacer } from '../pacing/pacer.ts';
import type { Transport } from '../transport/transport.ts';
import type { ClientOptions, ResolvedOptions } from './options.ts';

/** What a client may take over from the one that it derives from. */
export interface Inheritance {
  readonly given: ClientOptions;
  readonly options: ResolvedOptions;
  readonly connection: Connection;
  readonly auth: Later<Promise<SharedAuth>>;
  readonly budgets: Later<Budgets>;
  readonly pacer: Later<Pacer>;
  readonly cache: CacheManager;
  readonly events: Emitter;
}

/** What the first request makes, for all clients that share it. */
export interface Later<T> {
  made?: T;
}

/** A transport, and whether its owner has closed it. */
export interface Connection {
  readonly transport: Transport;
  isClosed: boolean;
}

/** Keyed by the options object, as a subclass passes on nothing but that. */
const inheritances = new WeakMap<ClientOptions, Inheritance>();

/** The inheritance that comes with these options, if any. */
export function inheritanceOf(options: ClientOptions): Inheritance | undefined {
  return inheritances.get(options);
}

/** The options of a derived client; its inheritance comes with them. */
export function derive(inheritance: Inheritance, changes: Partial<ClientOptions>): ClientOptions {
  const { given, options } = inheritance;
  const isMoved = changes.subdomain !== undefined || changes.origin !== undefined;
  if (isMoved && changes.auth === undefined) {
    throw wrongOption('auth', 'must be stated again for another account');
  }
  const isConnectionChanged = changes.transport !== undefined || changes.dispatcher !== undefined;
  const derived = {
    ...given,
    ...(isMoved && { ...ELSEWHERE, headers: harmless(given.headers) }),
    ...(isConnectionChanged && { transport: undefined, dispatcher: undefined }),
    ...(!isMoved && { subdomain: undefined, origin: options.origin }),
    ...changes,
  };
  inheritances.set(derived, inheritance);
  return derived;
}

/** What is of one account only. */
const ELSEWHERE = { subdomain: undefined, origin: undefined, onBehalfOf: undefined };

/** What says who asks stays with the account that it is for. */
function harmless(headers: ClientOptions['headers'] = {}): ClientOptions['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isSecretHeader(name)));
}

/** True if both see the same of the account, so that what one has cached may be shown to the other. */
export function isSamePrincipal(one: Principal, other: Principal): boolean {
  return (
    one.options.origin === other.options.origin &&
    one.options.onBehalfOf === other.options.onBehalfOf &&
    one.options.locale === other.options.locale &&
    isSameAuth(one.given.auth, other.given.auth)
  );
}

/** True if both credentials are the same, key by key. */
export function isSameAuth(one: AuthOptions | undefined, other: AuthOptions | undefined): boolean {
  const [a, b] = [one ?? {}, other ?? {}] as Record<string, unknown>[];
  return Object.keys({ ...a, ...b }).every((key) => a?.[key] === b?.[key]);
}

type Principal = Pick<Inheritance, 'given' | 'options'>;
