import { TimeoutError } from '../errors/request-errors.ts';
import type { OpenResponse, Signal } from '../transport/transport.ts';
import { withTimeout } from './abort.ts';
import { failureOf } from './carry-out.ts';
import type { PreparedCall } from './prepare.ts';

/** One step of a download: the beginning of the answer, or the next part of it. */
type Step = Pick<PreparedCall, 'timeout' | 'signal' | 'shownUrl' | 'operation'>;

/** An answer that can be given up, also while it is silent. */
export interface EndableResponse extends OpenResponse {
  end(): void;
}

/** Opens an answer within the time of an attempt. */
export async function openWithin(
  step: Step,
  open: (signal: Signal) => Promise<OpenResponse>,
): Promise<EndableResponse> {
  const life = new AbortController();
  const answer = await withinTime(step, (signal) => {
    signal.addEventListener('abort', () => life.abort(signal.reason));
    return open(life.signal);
  });
  return { ...answer, end: () => life.abort() };
}

/**
 * The parts of a body, each within the time of an attempt: how long a whole file takes, nobody knows before. An error or
 * leaving early ends the request.
 */
export function watched(
  step: Step,
  answer: EndableResponse,
  secrets: readonly string[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const parts = partsOf(step, answer, secrets);
  const leave = parts.return.bind(parts);
  return Object.assign(parts, {
    // A generator that has not begun runs none of its code when it is left.
    return: () => {
      answer.end();
      return leave();
    },
  });
}

async function* partsOf(
  step: Step,
  { body, end }: EndableResponse,
  secrets: readonly string[],
): AsyncGenerator<Uint8Array, void, undefined> {
  let isOver = false;
  try {
    for (;;) {
      const part = await withinTime(step, () => body.next());
      isOver = part.done ?? false;
      if (part.done) return;
      yield part.value;
    }
  } catch (error) {
    throw failureOf(error, step, secrets);
  } finally {
    if (!isOver) end();
  }
}

function withinTime<T>({ timeout, signal, shownUrl }: Step, run: (signal: Signal) => Promise<T>): Promise<T> {
  const timedOut = (): TimeoutError =>
    new TimeoutError(`GET ${shownUrl} brought nothing for ${timeout} ms`, { method: 'GET', url: shownUrl, timeout });
  return withTimeout({ timeout, signal, timedOut }, run);
}
