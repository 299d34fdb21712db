import type { Operation, RetryClass } from '../operation/operation.ts';
import type { RequestContext } from './context.ts';
import type { EncodedBody } from './encoded-body.ts';
import type { RequestOptions } from './types.ts';

/** Headers of one call, the same over its repetitions; those of the caller win. Without `Authorization`. */
export function buildHeaders(
  { method }: Operation,
  { type, size }: EncodedBody,
  retry: RetryClass,
  options: RequestOptions,
  context: RequestContext,
): Record<string, string> {
  const onBehalfOf = options.onBehalfOf ?? context.onBehalfOf;
  const key = options.idempotencyKey ?? (retry === 'keyed' ? crypto.randomUUID() : undefined);
  return {
    accept: 'application/json',
    'user-agent': context.userAgent,
    ...(type && { 'content-type': type }),
    ...(size !== undefined && { 'content-length': String(size) }),
    ...(onBehalfOf && { 'x-on-behalf-of': onBehalfOf }),
    ...(key && method !== 'GET' && { 'idempotency-key': key }),
    ...lowerCased(context.headers),
    ...lowerCased(options.headers),
  };
}

/** Header names as they are compared. */
function lowerCased(headers: Readonly<Record<string, string>> | undefined = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
