import type { ZendeskError } from '../errors/zendesk-error.ts';
import { addToMessage } from './add-to-message.ts';
import type { Clock, RequestContext } from './context.ts';
import { withDoubt } from './doubt.ts';
import { failureOf, retryAfterMsOf } from './failure.ts';
import type { PreparedCall } from './prepare.ts';
import { retryDecision } from './retry-decision.ts';

/** How far a call has come. */
interface Progress {
  retries: number;
  rateLimitWaits: number;
  /** When the first attempt began, in milliseconds since the epoch. */
  readonly since: number;
  /** An attempt so far may have been carried out. */
  inDoubt: boolean;
}

/** Attempts a call until it succeeds or may not be repeated. */
export async function attemptUntilDone<T>(
  call: PreparedCall,
  context: RequestContext,
  attempt: (call: PreparedCall, context: RequestContext, number: number) => Promise<T>,
): Promise<T> {
  const progress = { retries: 0, rateLimitWaits: 0, since: context.clock.now(), inDoubt: false };
  try {
    for (;;) {
      try {
        return await attempt(call, context, attemptsOf(progress));
      } catch (error) {
        if (over.has(Object(error))) throw error;
        await nextAttempt(error, call, context, progress);
      }
    }
  } catch (error) {
    throw withDoubt(error, call, progress.inDoubt);
  }
}

/** Waits until the call may be attempted again, or throws the error if it may not. */
async function nextAttempt(
  error: unknown,
  { operation, shownUrl, retry, maxRetries, signal, body, waiting }: PreparedCall,
  { clock, log, events, pacer, maxRateLimitWait, onRateLimit }: RequestContext,
  progress: Progress,
): Promise<void> {
  const failure = failureOf(error, retry);
  const retryAfter = retryAfterMsOf(error, clock.now());
  const limits = { maxRetries, maxRateLimitWait, onRateLimit, retryAfter, random: clock.random() };
  const attempt = { failure, retry, isOnce: body.isOnce ?? false, ...limits };
  const decision = retryDecision({ ...attempt, ...progress, waited: waiting.ms });
  if (!decision.retry)
    throw failure === 'refused' ? error : givenUp(error, decision.because, retryAfter, progress, clock);
  const { afterMs, because } = decision;
  const { id, method } = operation;
  const attempts = attemptsOf(progress);
  events.emit('retry', () => ({ operation: id, method, url: shownUrl, attempt: attempts, because, afterMs }));
  const line = `Retrying ${method} ${shownUrl} in ${Math.round(afterMs)} ms: ${because}`;
  if (because === 'rate limited') {
    pacer.total.spend(afterMs, `${method} ${shownUrl}`, error);
    log.warn(line);
    progress.rateLimitWaits++;
  } else {
    log.info(line);
    progress.retries++;
  }
  progress.inDoubt ||= (Object(error) as ZendeskError).inDoubt ?? false;
  if (retryAfter !== undefined) waiting.ms += afterMs;
  await clock.wait(afterMs, signal);
}

/**
 * Errors of calls that were given up. Where one call needs another, as a token does that must be renewed first, the outer
 * one would repeat all repetitions of the inner one.
 */
const over = new WeakSet<object>();

/** The number of the attempt that is being made, from 1. */
function attemptsOf({ retries, rateLimitWaits }: Pick<Progress, 'retries' | 'rateLimitWaits'>): number {
  return 1 + retries + rateLimitWaits;
}

/** Says in the message how often and how long it was tried, and why not longer. */
function givenUp(
  error: unknown,
  because: string,
  retryAfter: number | undefined,
  progress: Progress,
  clock: Clock,
): unknown {
  if (!(error instanceof Error)) return error;
  over.add(error);
  const attempts = attemptsOf(progress);
  const seconds = Math.round((clock.now() - progress.since) / 100) / 10;
  const wish = retryAfter === undefined ? '' : `; the server asks to wait ${retryAfter / 1000} s`;
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  addToMessage(error, `tried ${times} in ${seconds} s, then given up: ${because}${wish}`);
  return error;
}
