import type { Signal } from '../transport/transport.ts';

/** A request that wants to go out. */
export interface Turn {
  /** What it carries out: its id, and the bucket that it is known to draw from. */
  readonly operation: { readonly id: string; readonly method: string; readonly bucket?: string };
  readonly url: string;
  /** The URL without secrets. */
  readonly shownUrl: string;
  readonly signal: Signal | undefined;
  /** Milliseconds that its call has waited for rate limits in all; counted on here. */
  readonly waiting: { ms: number };
}

/** What the caller bears. */
export interface Patience {
  /** Milliseconds that one call may wait for rate limits in all. */
  readonly maxRateLimitWait: number;
  /** Whether it waits at all. */
  readonly onRateLimit: 'wait' | 'throw';
}

/** What came back. */
export interface PacedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds that a 429 asks to wait; undefined: it is no 429, or none that speaks of requests. */
  readonly refusedFor: number | undefined;
}
