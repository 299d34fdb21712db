import type { Clock, RequestContext } from './context.ts';
import { failureOf, retryAfterMsOf } from './failure.ts';
import type { PreparedCall } from './prepare.ts';
import { retryDecision } from './retry-decision.ts';

/** How far a call has come. */
interface Progress {
  retries: number;
  rateLimitWaits: number;
  /** When the first attempt began, in milliseconds since the epoch. */
  readonly since: number;
}

/** Attempts a call until it succeeds or may not be repeated. */
export async function attemptUntilDone<T>(
  call: PreparedCall,
  context: RequestContext,
  attempt: (call: PreparedCall, context: RequestContext) => Promise<T>,
): Promise<T> {
  const progress = { retries: 0, rateLimitWaits: 0, since: context.clock.now() };
  for (;;) {
    try {
      return await attempt(call, context);
    } catch (error) {
      await nextAttempt(error, call, context, progress);
    }
  }
}

/** Waits until the call may be attempted again, or throws the error if it may not. */
async function nextAttempt(
  error: unknown,
  { operation, shownUrl, retry, maxRetries, signal, body, waiting }: PreparedCall,
  { clock, log, pacer, maxRateLimitWait, onRateLimit }: RequestContext,
  progress: Progress,
): Promise<void> {
  const failure = failureOf(error);
  const retryAfter = retryAfterMsOf(error, clock.now());
  const limits = { maxRetries, maxRateLimitWait, onRateLimit, retryAfter, random: clock.random() };
  const attempt = { failure, retry, isOnce: body.isOnce ?? false, ...limits };
  const decision = retryDecision({ ...attempt, ...progress, waited: waiting.ms });
  if (!decision.retry)
    throw failure === 'refused' ? error : givenUp(error, decision.because, retryAfter, progress, clock);
  const { afterMs, because } = decision;
  const line = `Retrying ${operation.method} ${shownUrl} in ${Math.round(afterMs)} ms: ${because}`;
  if (because === 'rate limited') {
    pacer.total.spend(afterMs, `${operation.method} ${shownUrl}`, error);
    log.warn(line);
    progress.rateLimitWaits++;
  } else {
    log.info(line);
    progress.retries++;
  }
  if (retryAfter !== undefined) waiting.ms += afterMs;
  await clock.wait(afterMs, signal);
}

/** Says in the message how often and how long it was tried, and why not longer. */
function givenUp(
  error: unknown,
  because: string,
  retryAfter: number | undefined,
  { retries, rateLimitWaits, since }: Progress,
  clock: Clock,
): unknown {
  if (!(error instanceof Error)) return error;
  const attempts = 1 + retries + rateLimitWaits;
  const seconds = Math.round((clock.now() - since) / 100) / 10;
  const wish = retryAfter === undefined ? '' : `; the server asks to wait ${retryAfter / 1000} s`;
  const before = error.message;
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  error.message = `${before}; tried ${times} in ${seconds} s, then given up: ${because}${wish}`;
  if (error.stack) error.stack = error.stack.replace(before, () => error.message);
  return error;
}
