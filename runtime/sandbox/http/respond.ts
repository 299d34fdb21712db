import type { Result, SandboxResponse } from '../types.ts';
import { Failure } from './failure.ts';
import { digest, toJson } from './json.ts';

/** Makes a response of what an operation answers. */
export function respond({ status = 200, body, headers = {} }: Result): SandboxResponse {
  if (body === undefined) return { status, headers, body: '' };
  if (body instanceof Uint8Array) return { status, headers, body };
  const text = typeof body === 'string' ? body : toJson(body);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: text };
}

/** Makes a response of a refusal; anything else is a defect of the sandbox and goes on. */
export function refuse(error: unknown): SandboxResponse {
  if (!(error instanceof Failure)) throw error;
  return respond({ status: error.status, body: error.body, headers: error.headers });
}

/** Adds what every answer of the API carries. */
export function finished(response: SandboxResponse, more: Readonly<Record<string, string>>): SandboxResponse {
  const { status, body } = response;
  const etag =
    status < 300 && typeof body === 'string' && body !== ''
      ? { etag: `W/"${digest(body)}"`, 'cache-control': 'max-age=0, private, must-revalidate' }
      : {};
  return { ...response, headers: { 'x-zendesk-api-version': 'v2', ...etag, ...more, ...response.headers } };
}
