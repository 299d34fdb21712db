import { callChannel, type TracingChannel } from '../events/call-channel.ts';
import type { CallTrace } from '../events/events.ts';
import type { RequestContext } from './context.ts';
import { attemptUntilDone } from './next-attempt.ts';
import { codeOf } from './observed.ts';
import type { PreparedCall } from './prepare.ts';
import type { ResponseInfo } from './types.ts';

/** One attempt of a call, by its number from 1. */
export type Attempt<T> = (call: PreparedCall, context: RequestContext, attempt: number) => Promise<T>;

/** Attempts a call until it succeeds or may not be repeated, and traces it where somebody listens. */
export async function traced<T extends { response: ResponseInfo }>(
  call: PreparedCall,
  context: RequestContext,
  attempt: Attempt<T>,
): Promise<T> {
  const channel = callChannel();
  if (!channel || !isHeard(channel)) return attemptUntilDone(call, context, attempt);
  const trace = traceOf(call);
  const counted: Attempt<T> = (prepared, own, number) => {
    trace.attempts = number;
    return attempt(prepared, own, number);
  };
  const run = () => settle(trace, channel, attemptUntilDone(call, context, counted));
  const running = channel.start.runStores(trace, run);
  channel.end.publish(trace);
  return running;
}

/** Some versions of Node know it only of the single channels. */
function isHeard({ start, end, asyncStart, asyncEnd, error }: TracingChannel): boolean {
  return [start, end, asyncStart, asyncEnd, error].some(({ hasSubscribers }) => hasSubscribers);
}

function traceOf({ operation: { id, method }, shownUrl: url }: PreparedCall): CallTrace {
  return { operation: id, method, url, attempts: 0, status: undefined, requestId: undefined, error: undefined };
}

async function settle<T extends { response: ResponseInfo }>(
  trace: CallTrace,
  { asyncStart, asyncEnd, error: failed }: TracingChannel,
  running: Promise<T>,
): Promise<T> {
  try {
    const answer = await running;
    note(trace, answer.response);
    return answer;
  } catch (error) {
    note(trace, error as Partial<ResponseInfo>);
    trace.error = codeOf(error);
    failed.publish(trace);
    throw error;
  } finally {
    asyncStart.publish(trace);
    asyncEnd.publish(trace);
  }
}

/** Errors have a status and a request id where the server answered. */
function note(trace: CallTrace, { status, requestId }: Partial<ResponseInfo>): void {
  trace.status = status;
  trace.requestId = requestId;
}
