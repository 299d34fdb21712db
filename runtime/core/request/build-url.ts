import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { buildPath } from './path.ts';
import { buildQuery } from './query.ts';
import type { ApiRequest } from './types.ts';

/**
 * The URL of a request, always on the configured origin: of a next link only path and query count, as links name
 * other hosts of the account, explicit ports, and whatever a forged answer puts there.
 *
 * @throws UnexpectedResponseError for a link that is none, or that leads to another list
 */
export function buildUrl(request: ApiRequest, origin: string, locale: string | undefined): string {
  const { operation, path = [], query = {}, url } = request;
  if (url === undefined) return origin + buildPath(operation, path, locale) + buildQuery(operation, query);
  if (!URL.canParse(url, origin)) throw new UnexpectedResponseError(`${operation.id}: the next link is no URL`);
  const { pathname, search } = new URL(url, origin);
  // `x:@evil.com/` has the path `@evil.com/`, which would make a user name of the origin.
  if (!pathname.startsWith('/')) throw new UnexpectedResponseError(`${operation.id}: the next link is no URL`);
  if (!isSameList(pathname, buildPath(operation, path, locale)))
    throw new UnexpectedResponseError(`${operation.id}: the next link leads to another path, ${pathname}`);
  return origin + pathname + search;
}

/** A link may go by another prefix, without a locale or with `.json`; what it lists, and of what, is the same. */
function isSameList(linked: string, own: string): boolean {
  const [there, here] = [segmentsOf(linked), segmentsOf(own)];
  const ids = here.filter((segment) => /\d/.test(segment) && segment !== 'v2');
  return there.at(-1) === here.at(-1) && ids.every((id) => there.includes(id));
}

function segmentsOf(path: string): string[] {
  return path
    .replace(/\.json$/, '')
    .split('/')
    .map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // What is no encoding stands for itself.
    return segment;
  }
}
