/** Milliseconds to wait after a 429 that doesn't say how long: 10 seconds. */
export const DEFAULT_RETRY_AFTER = 10_000;

/**
 * Milliseconds that `Retry-After` asks for, stated as seconds or as an HTTP date; undefined where the header is
 * absent or neither.
 */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const value = headers['retry-after']?.trim();
  if (!value) return undefined;
  const ms = /^[\d.]+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
