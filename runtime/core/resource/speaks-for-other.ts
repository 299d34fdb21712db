import type { RequestOptions } from '../request/types.ts';

/** The call sees the account as another than the client's principal does, or in another language: what it brings is not for the cache. */
export function speaksForOther({ headers, onBehalfOf, locale }: RequestOptions = {}): boolean {
  return [onBehalfOf, headers, locale].some((option) => option !== undefined);
}
