import type { AuthOptions } from '../auth/options.ts';
import type { DriftEvent } from '../events/events.ts';
import type { LogLevel } from '../log/levels.ts';
import type { Logger } from '../log/logger.ts';
import type { CacheSettings } from '../model/schema.ts';
import type { RateLimitOptions } from '../pacing/options.ts';
import type { Clock, OnRateLimit } from '../request/context.ts';
import type { TransportName } from '../transport/named.ts';
import type { Transport } from '../transport/transport.ts';

/** What a client may be told; what is left out comes from `ZENDESK_*` variables, then from the defaults. */
export interface ClientOptions {
  /** The account: `acme` of `https://acme.zendesk.com`. */
  subdomain?: string | undefined;
  /** Instead of a subdomain, where to send requests: a sandbox, a proxy, a host-mapped account. */
  origin?: string | undefined;
  /**
   * Whom to ask in place of hosts that are not the account's, by their origin: `{ 'https://status.zendesk.com': … }`.
   * Default: the hosts themselves; on loopback `origin`, so that a test never leaves the machine.
   */
  origins?: Readonly<Record<string, string>> | undefined;
  /** Who asks; `null`: nobody, on purpose. */
  auth?: AuthOptions | undefined;
  /** Milliseconds that one attempt may take; default 60,000. */
  timeout?: number | undefined;
  /** Repetitions after the first attempt; default 2. 0 switches every repetition off. */
  maxRetries?: number | undefined;
  /** Milliseconds that one call may wait for rate limits in all; default 300,000. Beyond: `RateLimitError` at once. */
  maxRateLimitWait?: number | undefined;
  /**
   * What to do at a rate limit, known beforehand or by a 429: `wait` (default) as long as it says, or `throw`
   * `RateLimitError` at once, without a request where it is known.
   */
  onRateLimit?: OnRateLimit | undefined;
  /** A budget for requests: requests a minute, a share of the account's limit, or one that several processes share. */
  rateLimit?: number | RateLimitOptions | undefined;
  /** Requests at once; default 10. Few until the first answer came. */
  concurrency?: number | undefined;
  /** `false`: no cache; or settings by name of a cache, `false` for one that is off. */
  cache?: false | Readonly<Record<string, Partial<CacheSettings> | false>> | undefined;
  /** Where log lines go; default: `console`. */
  logger?: Logger | undefined;
  /** How much is logged; default `warn`. */
  logLevel?: LogLevel | undefined;
  /** Headers of every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Locale of Help Center paths: `en-us`. */
  locale?: string | undefined;
  /** E-mail address of the user for whom all requests are made: `X-On-Behalf-Of`. */
  onBehalfOf?: string | undefined;
  /**
   * What carries requests out: `undici`, the default on Node, `fetch`, the default elsewhere, or one of your own, which
   * its owner closes.
   */
  transport?: TransportName | Transport | undefined;
  /** An undici dispatcher: a proxy, a mock; its owner closes it. */
  dispatcher?: object | undefined;
  /** Name (and version) of the program, for `User-Agent`. */
  appInfo?: AppInfo | undefined;
  /** Time and chance; default: the system's. For tests that must not wait. */
  clock?: Clock | undefined;
  /**
   * Called when an answer holds what the specification does not know, once each, for this client and those made of it by
   * `with()`: the same as `client.on('drift', …)`. Default: nobody looks for it. What it throws is logged.
   */
  onDrift?: ((drift: DriftEvent) => void) | undefined;
  /** Whether lists request the next page ahead; default true. */
  prefetch?: boolean | undefined;
}

/** What a program says of itself. */
export interface AppInfo {
  name: string;
  version?: string;
  /** Where to read about it. */
  url?: string;
}

/** The options of a client as they are in force. Holds no credential. */
export interface ResolvedOptions {
  readonly origin: string;
  readonly origins: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxRateLimitWait: number;
  readonly onRateLimit: OnRateLimit;
  /** Without its store. */
  readonly rateLimit: Readonly<Omit<RateLimitOptions, 'store'>>;
  readonly concurrency: number;
  readonly logLevel: LogLevel;
  readonly prefetch: boolean;
  readonly locale: string | undefined;
  readonly onBehalfOf: string | undefined;
}
