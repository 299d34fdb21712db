import { ensure } from '../cache/ensure.ts';
import { recordsOf } from '../cache/record-cache.ts';
import type { Operation } from '../operation/operation.ts';
import { buildPath } from '../request/path.ts';
import { buildQuery } from '../request/query.ts';
import type { ApiRequest, ApiResponse, RequestOptions } from '../request/types.ts';
import { afterRead } from './effects.ts';
import { speaksForOther } from './speaks-for-other.ts';
import type { ResourceClient } from './types.ts';

type Flights = Map<string, Promise<ApiResponse>>;

/** Reads under way by URL, for each client; those that share a cache see each other's writes. */
const flights = new WeakMap<ResourceClient['cache'], Map<ResourceClient, Flights>>();

/** The answer may be shared with calls that state nothing: no option of this one changes whose view it is. */
export function mayShare(options: RequestOptions): boolean {
  return !options.fresh && !speaksForOther(options);
}

/** The filled path of an operation, without the client's locale. */
export function pathOf(operation: Operation, path: readonly unknown[] = []): string {
  return buildPath({ ...operation, locale: 'ignored' }, path, undefined);
}

/** Sends a read or a write; a read that equals one under way gets its answer. */
export async function send(client: ResourceClient, request: ApiRequest, isFresh: boolean): Promise<ApiResponse> {
  const { operation, path, query = {}, options = {} } = request;
  if (operation.method !== 'GET') return write(client, request);
  if (isFresh || Object.values(options).some((option) => option !== undefined)) return read(client, request);
  const url = pathOf(operation, path) + buildQuery(operation, query);
  const shared = ensure(flights, client.cache, () => new Map<ResourceClient, Flights>());
  const reads = ensure(shared, client, () => new Map<string, Promise<ApiResponse>>());
  const flight =
    reads.get(url) ??
    land(read(client, request), () => {
      if (reads.get(url) === flight) reads.delete(url);
      if (reads.size === 0 && shared.get(client) === reads) shared.delete(client);
    });
  reads.set(url, flight);
  return flight;
}

/** Awaited, not chained with `finally()`: the stack of a failure then leads on to the caller. */
async function land(flight: Promise<ApiResponse>, landed: () => void): Promise<ApiResponse> {
  try {
    return await flight;
  } finally {
    landed();
  }
}

/** What was asked for before a write must not answer what is asked for after it. */
async function write(client: ResourceClient, request: ApiRequest): Promise<ApiResponse> {
  flights.delete(client.cache);
  return land(client.request(request), () => flights.delete(client.cache));
}

async function read(client: ResourceClient, request: ApiRequest): Promise<ApiResponse> {
  const cache = recordsOf(client.cache);
  const moment = cache.now();
  const answer = await client.request(request);
  if (!speaksForOther(request.options) && isWhole(request)) afterRead(cache, request.operation, answer.data, moment);
  return answer;
}

/** Side-loads leave a record whole; any other parameter may cut it short. */
function isWhole({ query = {} }: ApiRequest): boolean {
  return Object.entries(query).every(([name, value]) => ['ids', 'include'].includes(name) || value === undefined);
}
