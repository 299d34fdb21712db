import type { ZendeskError } from '../errors/zendesk-error.ts';
import { redactText } from '../log/redact.ts';
import type { OpenResponse, TransportResponse } from '../transport/transport.ts';
import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';
import { secretsOfCall } from './secrets-of-call.ts';

/** What is known of an attempt once it was sent. */
interface Exchange {
  startedAt: number;
  endedAt: number;
  status: number | undefined;
  requestId: string | undefined;
}

type Head = Pick<TransportResponse | OpenResponse, 'status' | 'headers'>;

/** Runs what sends with a credential, and notes when it did and what was answered. */
export type Watch = <A extends Head>(send: () => Promise<A>, authorization: string | undefined) => Promise<A>;

/**
 * Runs an attempt and tells of it: a line of the log, and the event `request`. `run` sends by the function that it is given;
 * of what it sends more than once, the last counts, from the first on.
 */
export async function observed<T>(
  call: Pick<PreparedCall, 'operation' | 'shownUrl' | 'secrets'>,
  context: RequestContext,
  attempt: number,
  run: (watch: Watch) => Promise<T>,
): Promise<T> {
  const exchange: Partial<Exchange> = {};
  try {
    const result = await run((send, authorization) =>
      timed(exchange, context, send, secretsOfCall(call, authorization)),
    );
    tell(call, context, attempt, exchange);
    return result;
  } catch (error) {
    tell(call, context, attempt, exchange, codeOf(error));
    throw error;
  }
}

/** The stable name of a failure. */
export function codeOf(error: unknown): string {
  return (error as Partial<ZendeskError> | undefined)?.code ?? 'unknown';
}

async function timed<A extends Head>(
  exchange: Partial<Exchange>,
  { clock }: RequestContext,
  send: () => Promise<A>,
  secrets: readonly string[],
): Promise<A> {
  Object.assign(exchange, { startedAt: exchange.startedAt ?? clock.now(), status: undefined, requestId: undefined });
  try {
    const answer = await send();
    exchange.status = answer.status;
    exchange.requestId = redactText(answer.headers['x-request-id'] ?? '', secrets) || undefined;
    return answer;
  } finally {
    exchange.endedAt = clock.now();
  }
}

function tell(
  { operation: { id, method }, shownUrl: url }: Pick<PreparedCall, 'operation' | 'shownUrl'>,
  { events, log }: RequestContext,
  attempt: number,
  { startedAt, endedAt = 0, status, requestId }: Partial<Exchange>,
  error?: string,
): void {
  if (startedAt === undefined) return;
  const duration = endedAt - startedAt;
  const outcome = [status, error].filter((part) => part !== undefined).join(' ');
  log.debug(`${method} ${url}: ${outcome} in ${Math.round(duration)} ms`);
  events.emit('request', () => {
    return { operation: id, method, url, attempt, startedAt, duration, status, requestId, error };
  });
}
