import { TimeoutError } from '../errors/request-errors.ts';
import type { TransportResponse } from '../transport/transport.ts';
import { withTimeout } from './abort.ts';
import type { RequestContext } from './context.ts';
import { MAX_ANSWER_BYTES, MAX_REDIRECTS } from './defaults.ts';
import type { PreparedCall } from './prepare.ts';

/** Sends one attempt, within its time, and follows where the server sends a read on to. */
export async function send(
  call: PreparedCall,
  authorization: string | undefined,
  { transport, log }: RequestContext,
): Promise<TransportResponse> {
  const { operation, body, shownUrl, timeout, signal } = call;
  const { method } = operation;
  const headers = authorization ? { authorization, ...call.headers } : call.headers;
  const timedOut = (): TimeoutError =>
    new TimeoutError(`${method} ${shownUrl} got no answer within ${timeout} ms`, { method, url: shownUrl, timeout });
  log.debug(`${method} ${shownUrl}`);
  const { content } = body;
  const sent = typeof content === 'function' ? content() : content;
  const answer = await withTimeout({ timeout, signal, timedOut }, (ending) =>
    follow(call, (url) =>
      transport.send({ method, url, headers, body: sent, signal: ending, maxBytes: MAX_ANSWER_BYTES }),
    ),
  );
  const ignored = answer.headers['x-zendesk-api-warn'];
  if (ignored) log.warn(`${operation.id}: the server ignored a part of the request: ${ignored}`);
  return answer;
}

async function follow(
  { operation: { method }, url: start }: PreparedCall,
  sendTo: (url: string) => Promise<TransportResponse>,
): Promise<TransportResponse> {
  let url = start;
  let answer = await sendTo(url);
  for (let hop = 0; hop < MAX_REDIRECTS; hop++) {
    const target = redirectOf(method, url, answer);
    if (!target) break;
    url = target;
    answer = await sendTo(url);
  }
  return answer;
}

/** Where a redirect may be followed to: a read, within the origin that the credentials are for. */
function redirectOf(method: string, from: string, { status, headers }: TransportResponse): string | undefined {
  const { location } = headers;
  if (method !== 'GET' || status < 300 || status > 399 || !location || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  return target.origin === new URL(from).origin ? target.href : undefined;
}
