import type { Model, Zendesk } from 'zents';
import { envelopes } from './declared-types.ts';
import type { Match } from './matching.ts';
import type { Interaction } from './recordings.ts';

/** What the checks need of a list. */
export interface List {
  pages(): AsyncIterable<{ items: unknown[] }>;
}

type Method = (...parameters: unknown[]) => unknown;

/** Calls the SDK's method for an interaction, with the arguments that make the recorded request. */
export function callOf(zendesk: Zendesk, interaction: Interaction, match: Match): unknown {
  const names = match.operation.call.replace(/\(.*$/, '').split('.');
  const method = names.pop() ?? '';
  const owner = names.reduce<object>((value, name) => Reflect.get(value, name), zendesk);
  return (Reflect.get(owner, method) as Method).apply(owner, argumentsOf(interaction, match));
}

/** Whether a call gave a list. */
export function isList(value: unknown): value is List {
  return typeof value === 'object' && value !== null && 'pages' in value;
}

/** The same request with as many records as go in one call. */
export function withFewerRecords(interaction: Interaction): Interaction {
  const { request } = interaction;
  const body = Object.fromEntries(
    Object.entries(request.body ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, 100) : value,
    ]),
  );
  return { ...interaction, request: { ...request, body } };
}

/** The attributes as recorded: the replay server wrote its own origin into links. */
export function asRecorded(value: unknown, origin: string): unknown {
  const plain = isModel(value) ? value.toJSON() : value;
  const text = JSON.stringify(plain, (_key, inner) => (typeof inner === 'bigint' ? Number(inner) : inner));
  return text === undefined ? undefined : JSON.parse(text.replaceAll(origin, '{{ORIGIN}}'));
}

function argumentsOf({ request }: Interaction, match: Match): unknown[] {
  const { operation, parameters } = match;
  const { ids, ...query } = Object.fromEntries(request.query);
  const isBulk = request.method === 'DELETE' || request.method === 'GET';
  if (ids !== undefined && isBulk) return [ids.split(',')];
  const values = operation.path.includes('{') ? parameters : [];
  if (request.method === 'GET') return [...values, queryOf(query, match)];
  // The content of a file was not recorded.
  if (operation.path.endsWith('/uploads')) return [new Uint8Array(), query];
  if (request.body === null || request.method === 'DELETE') return values;
  const { body: sent } = request;
  const envelope = Object.keys(sent as object).find((key) =>
    envelopes.has(`${request.method} ${operation.path} ${key}`),
  );
  const body = envelope === undefined ? sent : Reflect.get(sent as object, envelope);
  const rest = ids === undefined ? queryOf(query, match) : {};
  return [...values, withoutEmptyIds(body), ...(Object.keys(rest).length > 0 ? [rest] : [])];
}

/** What the recorded client meant for itself stays away; a list without a size of cursor paging was paged by offset. */
function queryOf(query: Record<string, string>, { operation }: Match): Record<string, unknown> {
  const { 'page[size]': size, 'page[after]': from, cursor_pagination: _own, include, ...rest } = query;
  const included = include === undefined || include === 'None' ? {} : { include: include.split(',') };
  const isBoth = operation.pagination.includes('cursor') && operation.pagination.includes('offset');
  if (!operation.pagination.some((flavour) => flavour.startsWith('cursor'))) return { ...rest, ...included };
  if (size === undefined && from === undefined) return { ...(isBoth && { page: 1 }), ...rest, ...included };
  return { ...rest, ...included, ...(size !== undefined && { pageSize: Number(size) }), ...(from && { from }) };
}

/** The recorded client wrote empty ids into new records. */
function withoutEmptyIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, inner]) => name !== 'id' || inner !== ''));
}

function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}
