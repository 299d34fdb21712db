import type { AuthStrategy } from '../auth/strategy.ts';
import type { Emitter } from '../events/emitter.ts';
import type { Logger } from '../log/logger.ts';
import type { Pacer } from '../pacing/pacer.ts';
import type { Signal, Transport } from '../transport/transport.ts';

/** Time and chance; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Resolves after so many milliseconds, or rejects with `AbortError`. */
  wait(ms: number, signal: Signal | undefined): Promise<void>;
}

/** What to do with a 429: wait as long as it says, or let the caller know. */
export type OnRateLimit = 'wait' | 'throw';

/** What a client knows and every request of it needs. */
export interface RequestContext {
  readonly origin: string;
  /** Whom to ask in place of other hosts, by their origins. */
  readonly origins?: Readonly<Record<string, string>>;
  /** Locale of Help Center paths. */
  readonly locale: string | undefined;
  /** Added to every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly onBehalfOf: string | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxRateLimitWait: number;
  readonly onRateLimit: OnRateLimit;
  readonly auth: AuthStrategy;
  readonly transport: Transport;
  /** Whether the owner of the connections has closed them. */
  readonly isClosed?: () => boolean;
  readonly pacer: Pacer;
  readonly log: Logger;
  readonly events: Emitter;
  readonly clock: Clock;
}
