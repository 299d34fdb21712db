import type { TransportResponse } from '../transport/transport.ts';
import type { PreparedCall } from './prepare.ts';
import type { ResponseInfo } from './types.ts';

/** What is told of an answer beside its body. */
export function responseInfoOf(
  { shownUrl }: PreparedCall,
  { status, headers }: Omit<TransportResponse, 'body'>,
): ResponseInfo {
  const { 'set-cookie': _, ...shown } = headers;
  return { status, headers: shown, url: shownUrl, requestId: headers['x-request-id'] };
}
