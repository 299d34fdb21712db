import { systemClock } from './clock.ts';
import type { RequestContext } from './context.ts';
import { failureOf, retryAfterMsOf } from './failure.ts';
import type { PreparedCall } from './prepare.ts';
import { retryDecision } from './retry-decision.ts';

/** How far a call has come. */
export interface Progress {
  retries: number;
  rateLimitWaits: number;
  waited: number;
}

/** Waits until the call may be attempted again, or throws the error if it may not. */
export async function nextAttempt(
  error: unknown,
  { operation, shownUrl, retry, maxRetries, signal, body }: PreparedCall,
  { clock = systemClock, log, maxRateLimitWait, onRateLimit }: RequestContext,
  progress: Progress,
): Promise<void> {
  const failure = failureOf(error);
  const retryAfter = retryAfterMsOf(error, clock.now());
  const limits = { maxRetries, maxRateLimitWait, onRateLimit, retryAfter, random: clock.random() };
  const attempt = { failure, retry, isOnce: body.isOnce ?? false, ...limits };
  const decision = retryDecision({ ...attempt, ...progress });
  if (!decision.retry) throw error;
  const { afterMs, because } = decision;
  const line = `Retrying ${operation.method} ${shownUrl} in ${Math.round(afterMs)} ms: ${because}`;
  if (because === 'rate limited') {
    log.warn(line);
    progress.rateLimitWaits++;
  } else {
    log.info(line);
    progress.retries++;
  }
  if (retryAfter !== undefined) progress.waited += afterMs;
  await clock.wait(afterMs, signal);
}
