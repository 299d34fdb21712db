import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';
import { DEFAULT_RETRY_AFTER, retryAfterOf } from './retry-after.ts';

/** An answer, of a file its beginning. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A 429 with this word says that too many jobs wait: requests are as welcome as before. */
const TOO_MANY_JOBS = 'TooManyJobs';

/** Milliseconds for which one 429 holds the others back: a header that asks for a year must not end the client. */
const LONGEST_HOLD = 3_600_000;

/** Waits for its turn, runs, learns from the answer, and makes room for the next. */
export async function pace<A extends Answer>(
  call: PreparedCall,
  context: RequestContext,
  run: () => Promise<A>,
): Promise<A> {
  const { pacer, clock, transport } = context;
  await transport.prepare?.();
  const leave = await pacer.enter(call, context);
  try {
    const answer = await run();
    pacer.observe(call, { headers: answer.headers, refusedFor: refusedForOf(answer, clock.now()) });
    return answer;
  } finally {
    leave();
  }
}

function refusedForOf({ status, headers, body }: Answer, now: number): number | undefined {
  if (status !== 429 || saysTooManyJobs(body)) return undefined;
  return Math.min(retryAfterOf(headers, now) ?? DEFAULT_RETRY_AFTER, LONGEST_HOLD);
}

function saysTooManyJobs(body: unknown): boolean {
  return body instanceof Uint8Array && new TextDecoder().decode(body).includes(TOO_MANY_JOBS);
}
