import { WebhookSignatureError, wrongArgument } from '../errors/usage-errors.ts';
import { SIGNATURE } from './signature.ts';
import type { WebhookHeaders } from './types.ts';

/**
 * The value of a header, whatever holds the headers; undefined where it is absent.
 *
 * @throws WebhookSignatureError where it comes with several values: what checks one might read another
 */
export function headerOf(name: string, headers: WebhookHeaders, header: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) throw wrongArgument(`${name}(headers)`, 'must be given');
  const pairs: Iterable<readonly [unknown, unknown]> =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers);
  const values = new Set<unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair)) throw wrongArgument(`${name}(headers)`, 'must be Headers, a Map, pairs or an object');
    if (String(pair[0]).toLowerCase() === header) for (const value of [pair[1]].flat()) values.add(value);
  }
  values.delete(undefined);
  const [value] = values;
  if (values.size <= 1 && typeof (value ?? '') === 'string') return value as string | undefined;
  const reason = header === SIGNATURE ? 'malformed_signature' : 'malformed_timestamp';
  throw new WebhookSignatureError(`The header ${header} must have one value, not ${values.size}`, { reason });
}
