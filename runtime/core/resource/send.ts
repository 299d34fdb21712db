import { ensure } from '../cache/ensure.ts';
import { recordsOf } from '../cache/record-cache.ts';
import type { Operation } from '../operation/operation.ts';
import { buildPath } from '../request/path.ts';
import { buildQuery } from '../request/query.ts';
import type { ApiRequest, ApiResponse, RequestOptions } from '../request/types.ts';
import { afterRead } from './effects.ts';
import type { ResourceClient } from './types.ts';

/** Reads under way by URL, for each client: it speaks for one principal. */
const flights = new WeakMap<ResourceClient, Map<string, Promise<ApiResponse>>>();

/** The answer may be shared with calls that state nothing: no option of this one changes whose view it is. */
export function mayShare({ fresh, headers, onBehalfOf }: RequestOptions): boolean {
  return !fresh && !speaksForOther({ headers, onBehalfOf });
}

/** The filled path of an operation, without the client's locale. */
export function pathOf(operation: Operation, path: readonly unknown[] = []): string {
  return buildPath({ ...operation, locale: 'ignored' }, path, undefined);
}

/** Sends a read or a write; a read that equals one under way gets its answer. */
export async function send(client: ResourceClient, request: ApiRequest, isFresh: boolean): Promise<ApiResponse> {
  const { operation, path, query = {}, options = {} } = request;
  const reads = ensure(flights, client, () => new Map<string, Promise<ApiResponse>>());
  if (operation.method !== 'GET') {
    // What was asked for before the write must not answer what is asked for after it.
    reads.clear();
    return client.request(request).finally(() => reads.clear());
  }
  if (isFresh || Object.values(options).some((option) => option !== undefined)) return read(client, request);
  const url = pathOf(operation, path) + buildQuery(operation, query);
  const flight = reads.get(url) ?? read(client, request);
  reads.set(url, flight);
  const land = () => reads.get(url) === flight && reads.delete(url);
  flight.then(land, land);
  return flight;
}

async function read(client: ResourceClient, request: ApiRequest): Promise<ApiResponse> {
  const cache = recordsOf(client.cache);
  const moment = cache.now();
  const answer = await client.request(request);
  if (!speaksForOther(request.options)) afterRead(cache, request.operation, answer.data, moment);
  return answer;
}

function speaksForOther({ headers, onBehalfOf }: RequestOptions = {}): boolean {
  return onBehalfOf !== undefined || headers !== undefined;
}
