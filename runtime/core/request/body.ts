import { InvalidArgumentError } from '../errors/usage-errors.ts';
import type { Operation } from '../operation/operation.ts';
import type { EncodedBody } from './encoded-body.ts';
import { stringifyJson } from './json.ts';
import { encodeForm } from './multipart.ts';
import { wrongValue } from './values.ts';

/** Encodes the body as the operation states: JSON, bytes, or a form. */
export async function encodeBody(operation: Operation, body: unknown): Promise<EncodedBody> {
  const argument = `${operation.id}(body)`;
  const kind = operation.body ?? {};
  if (body === undefined) return { content: undefined, type: undefined };
  if ('raw' in kind) return { content: bytesOf(body, argument), type: 'application/octet-stream' };
  if ('multipart' in kind) return encodeForm(body, argument);
  return { content: jsonOf(body, argument), type: 'application/json' };
}

function jsonOf(body: unknown, argument: string): string {
  try {
    return stringifyJson(body);
  } catch (cause) {
    throw new InvalidArgumentError(`${argument} can't be written as JSON: ${(cause as Error).message}`, {
      argument,
      cause,
    });
  }
}

function bytesOf(body: unknown, argument: string): string | Uint8Array {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw wrongValue(argument, 'a Uint8Array, an ArrayBuffer or a string', body);
}
