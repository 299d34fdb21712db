import type { Attributes } from '../model/schema.ts';
import { listedIn } from '../operation/listed-in.ts';
import type { ListOperation } from '../operation/operation.ts';
import { valueAt } from '../operation/value-at.ts';
import type { ApiRequest, Requester } from '../request/types.ts';
import type { Signal } from '../transport/transport.ts';
import type { PageRequest } from './strategy.ts';
import { Walk } from './walk.ts';

/** What asks for the pages of a list: the operation with everything but the page. */
export interface ListRequest extends Omit<ApiRequest, 'operation' | 'url'> {
  operation: ListOperation;
}

/** A page as parsed: its array of records, the whole body and what came with it. */
export async function readPage(
  client: Requester,
  request: ListRequest,
  { query, url }: PageRequest,
  signal: Signal | undefined,
): Promise<{ items: unknown[]; body: Attributes; response: Awaited<ReturnType<Requester['request']>>['response'] }> {
  const options = { ...request.options, signal };
  const { data, response } = await client.request({ ...request, options, query, url });
  // A list without an envelope says nothing beside its records.
  if (request.operation.items === '') return { items: data as unknown[], body: {}, response };
  const body = data as Attributes;
  const { items } = listedIn(request.operation, body);
  return { items: valueAt(body, items) as unknown[], body, response };
}

/** Every record of a list as parsed, for as many pages as the answers say. */
export function readAll<T>(client: Requester, request: ListRequest): Promise<T[]> {
  const list = new Walk<T, undefined>({
    id: request.operation.id,
    isPaged: false,
    prefetch: false,
    signal: undefined,
    plan: () => ({ query: (request.query ?? {}) as Attributes, from: undefined, size: undefined, strategy: undefined }),
    read: async (page, signal) => {
      const { items, ...answer } = await readPage(client, request, page, signal);
      return { ...answer, items: items as T[], records: items, sideloads: undefined };
    },
  });
  return list.toArray();
}
