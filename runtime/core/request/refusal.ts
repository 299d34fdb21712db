import type { ApiError } from '../errors/api-error.ts';
import { redactText } from '../log/redact.ts';
import type { TransportResponse } from '../transport/transport.ts';
import { apiErrorFrom } from './api-error-from.ts';
import type { PreparedCall } from './prepare.ts';
import { responseInfoOf } from './response-info.ts';
import { secretsOfCall } from './secrets-of-call.ts';

/**
 * Makes the error of a refusal. A server may send back what it was sent, so that the credentials of the request are
 * taken out of body and headers.
 */
export function refusalOf(
  call: PreparedCall,
  answer: TransportResponse,
  authorization: string | undefined,
  now: number,
): ApiError {
  const { method, anonymous } = call.operation;
  const { location } = answer.headers;
  const secrets = secretsOfCall(call, authorization);
  const text = redactText(new TextDecoder().decode(answer.body), secrets);
  const info = responseInfoOf(call, answer, authorization);
  const { location: _, ...shown } = info.headers;
  const headers = Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, redactText(value, secrets)]));
  return apiErrorFrom({ ...info, headers, method, text: redirectNote(location) || text, anonymous, now });
}

/** Only the origin of a redirect is told: its path may be a signed link, and the page that comes with it says nothing. */
function redirectNote(location: string | undefined): string {
  return location && URL.canParse(location) ? `redirects to ${new URL(location).origin}, which is not followed` : '';
}
