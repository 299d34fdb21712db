import type { TransportResponse } from '../transport/transport.ts';
import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';
import { refusalOf } from './refusal.ts';

/**
 * Tells success from refusal: any 2xx is success, as the declared statuses are unreliable.
 *
 * @throws ApiError of the class that status and body stand for
 */
export function classify(
  call: PreparedCall,
  answer: TransportResponse,
  authorization: string | undefined,
  { clock }: RequestContext,
): void {
  if (answer.status >= 200 && answer.status < 300) return;
  throw refusalOf(call, answer, authorization, clock.now());
}
