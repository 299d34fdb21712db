import { CacheManager } from '../cache/manager.ts';
import { Relations } from '../relations/relations.ts';
import type { FileRequester, Requester, RequestOptions } from '../request/types.ts';
import type { ResourceClient } from './types.ts';

/** The call sees the account as another than the client's principal does, or in another language: what it brings is not for the cache. */
export function speaksForOther({ headers, onBehalfOf, locale }: RequestOptions = {}): boolean {
  return [onBehalfOf, headers, locale].some((option) => option !== undefined);
}

/** The client as the records of a call see it: what they refer to is read in the same name as they were. */
export function inNameOf(client: ResourceClient, options: RequestOptions = {}): ResourceClient {
  if (!speaksForOther(options)) return client;
  const { cache, options: own, relations, log, clock, events } = client;
  return {
    ...{ cache, options: own, clock, ...(log && { log }), ...(events && { events }) },
    relations: relationsFor(relations, options),
    request: (each) => client.request(each),
    openFile: (url, each) => client.openFile(url, each),
  };
}

/** Past the caches: what they hold is what the client itself may see. */
function relationsFor({ owner }: Relations, { headers, onBehalfOf }: RequestOptions): Relations {
  const principal = { headers, onBehalfOf };
  const cache = new CacheManager();
  cache.disable();
  const request: Requester['request'] = (each) =>
    owner.request({ ...each, options: { ...principal, ...each.options } });
  const openFile: FileRequester['openFile'] = (url, each) => owner.openFile(url, { ...principal, ...each });
  const { events } = owner;
  return new Relations({ request, openFile, cache, ...(events && { events }) }, owner, principal);
}
