import { redactUrl, redactValues } from '../log/redact.ts';
import type { TransportResponse } from '../transport/transport.ts';
import type { PreparedCall } from './prepare.ts';
import { secretsOfCall } from './secrets-of-call.ts';
import type { ResponseInfo } from './types.ts';

/**
 * What is told of an answer beside its body. A server may send back what it was sent, so that the credentials of the
 * request are taken out.
 */
export function responseInfoOf(
  call: Pick<PreparedCall, 'shownUrl' | 'secrets'>,
  { status, headers: { 'set-cookie': _, ...headers } }: Omit<TransportResponse, 'body'>,
  authorization: string | undefined,
): ResponseInfo {
  const { location } = headers;
  const told = location === undefined ? headers : { ...headers, location: redactUrl(location) };
  const shown = redactValues(told, secretsOfCall(call, authorization));
  return { status, headers: shown, url: call.shownUrl, requestId: shown['x-request-id'] };
}
