import type { SandboxRequest } from '../types.ts';
import { unprocessableJson } from './failure.ts';

/** The body of a request: JSON parsed, other contents as they are, undefined where there is none. */
export function parseBody({ headers, body }: SandboxRequest): unknown {
  if (body === undefined || body.length === 0) return undefined;
  if (!isJson(headers['content-type'])) return body;
  const text = textOf(body);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unprocessableJson();
  }
}

/** A body as the log of requests shows it: JSON where it is some. */
export function loggedBody(request: SandboxRequest): unknown {
  try {
    return parseBody(request);
  } catch {
    return request.body === undefined ? undefined : textOf(request.body);
  }
}

/** The body is a file: it has bytes, and they are no JSON. */
export function isFile({ headers, body }: SandboxRequest): boolean {
  return body !== undefined && body.length > 0 && !isJson(headers['content-type']);
}

function isJson(contentType = 'application/json'): boolean {
  return /\bjson\b/i.test(contentType);
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
