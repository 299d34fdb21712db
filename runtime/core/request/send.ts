import { TimeoutError } from '../errors/request-errors.ts';
import { redactText } from '../log/redact.ts';
import type { TransportResponse } from '../transport/transport.ts';
import { withTimeout } from './abort.ts';
import { carryOut } from './carry-out.ts';
import type { RequestContext } from './context.ts';
import { MAX_ANSWER_BYTES, MAX_REDIRECTS } from './defaults.ts';
import type { PreparedCall } from './prepare.ts';
import { secretsOfCall, withTarget } from './secrets-of-call.ts';

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
  const secrets = secretsOfCall(call, authorization);
  const sent = typeof content === 'function' ? content() : content;
  const answer = await withTimeout({ timeout, signal, timedOut }, (ending) =>
    follow(call, (url) =>
      carryOut(call, withTarget(secrets, url, call), () =>
        transport.send({ method, url, headers, body: sent, signal: ending, maxBytes: MAX_ANSWER_BYTES }),
      ),
    ),
  );
  if (answer.headers['x-idempotency-lookup'] === 'hit')
    log.debug(`${operation.id} had been carried out: answered again`);
  const ignored = answer.headers['x-zendesk-api-warn'];
  if (ignored) log.warn(`${operation.id}: the server ignored a part of the request: ${redactText(ignored, secrets)}`);
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
  // A user in the URL would be a credential of whoever wrote it.
  const isOwn = target.origin === new URL(from).origin && !target.username && !target.password;
  return isOwn ? target.href : undefined;
}
