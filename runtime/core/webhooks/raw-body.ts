import { wrongArgument } from '../errors/usage-errors.ts';

/**
 * The bytes of a body as it came.
 *
 * @throws InvalidArgumentError for what was parsed already: written again it would hardly be the same text
 */
export function bytesOf(name: string, body: unknown): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body as ArrayBuffer);
  const advice = 'keep the raw body, as express.raw() or await request.text() give it, and parse it afterwards';
  throw wrongArgument(`${name}(body)`, `must be text or bytes as they came, not what was parsed: ${advice}`);
}
