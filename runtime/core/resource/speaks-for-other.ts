import type { RequestOptions } from '../request/types.ts';

/** The call is made in the name of another than the client's principal: what it brings is not for the cache. */
export function speaksForOther({ headers, onBehalfOf }: RequestOptions = {}): boolean {
  return onBehalfOf !== undefined || headers !== undefined;
}
