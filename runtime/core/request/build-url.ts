import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { buildPath } from './path.ts';
import { buildQuery } from './query.ts';
import type { ApiRequest } from './types.ts';

/**
 * The URL of a request, always on the configured origin: of a next link only path and query count, as links name
 * other hosts of the account, explicit ports, and whatever a forged answer puts there.
 */
export function buildUrl(request: ApiRequest, origin: string, locale: string | undefined): string {
  const { operation, path = [], query = {}, url } = request;
  if (url === undefined) return origin + buildPath(operation, path, locale) + buildQuery(operation, query);
  if (!URL.canParse(url, origin)) throw new UnexpectedResponseError(`${operation.id}: the next link is no URL`);
  const { pathname, search } = new URL(url, origin);
  // `x:@evil.com/` has the path `@evil.com/`, which would make a user name of the origin.
  if (!pathname.startsWith('/')) throw new UnexpectedResponseError(`${operation.id}: the next link is no URL`);
  return origin + pathname + search;
}
