import { ConnectionError } from '../errors/request-errors.ts';
import { redactUrl } from '../log/redact.ts';
import type { TransportRequest } from './transport.ts';

/** Wraps what a connection died of; the innermost error says it best. */
export function connectionError(cause: unknown, { method, url }: TransportRequest): ConnectionError {
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
