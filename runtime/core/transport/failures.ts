import { ConnectionError } from '../errors/request-errors.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { redactUrl } from '../log/redact.ts';
import type { TransportRequest } from './transport.ts';

/** What a request ended with: an error of ours as it is, however deep it is wrapped; else what the connection died of. */
export function failureOf(cause: unknown, request: TransportRequest): ZendeskError {
  for (let error = cause; error instanceof Error; error = error.cause) if (error instanceof ZendeskError) return error;
  return connectionError(cause, request);
}

/** The innermost error says it best. */
function connectionError(cause: unknown, { method, url }: TransportRequest): ConnectionError {
  const shown = redactUrl(url);
  return new ConnectionError(`${method} ${shown} got no complete answer: ${reasonOf(cause)}`, {
    method,
    url: shown,
    cause,
  });
}

function reasonOf(error: unknown): string {
  const { message, code, cause } = Object(error) as { message?: string; code?: string; cause?: unknown };
  return cause ? reasonOf(cause) : [message, code].filter(Boolean).join(' ') || 'unknown';
}
