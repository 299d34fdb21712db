import type { Model, Zendesk } from 'zents';
import { envelopes } from './declared-types.ts';
import { type Match, operationOf } from './matching.ts';
import type { Interaction, Recording } from './recordings.ts';

/** What the checks need of a list. */
export interface List {
  pages(): AsyncIterable<{ items: unknown[]; cursor: string | null }>;
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

/** Whether an interaction begins something: a page behind a cursor is asked for by the list itself. */
export function isFirstRequest({ request }: Interaction): boolean {
  return !request.query.some(
    ([name, value]) => /^(page\[(after|before)\]|cursor)$/.test(name) || (name === 'page' && value !== '1'),
  );
}

/** Reads a list to its last page, or to the last one that was recorded. */
export async function readRecordedPages(list: List, recording: Recording): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const page of list.pages()) {
    items.push(...page.items);
    if (page.cursor !== null && !isRecorded(page.cursor, recording)) break;
  }
  return items;
}

/** The attributes as recorded: the replay server wrote its own origin into links. */
export function asRecorded(value: unknown, origin: string): unknown {
  const plain = isModel(value) ? value.toJSON() : value;
  const text = JSON.stringify(plain, (_key, inner) => (typeof inner === 'bigint' ? Number(inner) : inner));
  return text === undefined ? undefined : JSON.parse(text.replaceAll(origin, '{{ORIGIN}}'));
}

/** The interactions whose operations the SDK has. */
export function knownPart({ name, interactions }: Recording): Recording {
  return { name, interactions: interactions.filter((interaction) => operationOf(interaction)) };
}

function isRecorded(cursor: string, { interactions }: Recording): boolean {
  const queries = interactions.flatMap(({ request }) => request.query);
  const pages = queries.filter(([name]) => name.startsWith('page') || name === 'cursor' || name === 'start_time');
  return pages.some(([, value]) => value === cursor);
}

function argumentsOf({ request }: Interaction, { operation, parameters }: Match): unknown[] {
  const { ids, ...query } = Object.fromEntries(request.query);
  const isBulk = request.method === 'DELETE' || request.method === 'GET';
  if (ids !== undefined && isBulk) return [ids.split(',')];
  const values = operation.path.includes('{') ? parameters : [];
  if (request.method === 'GET') return [...values, queryOf(query)];
  // The content of a file was not recorded.
  if (operation.path.endsWith('/uploads')) return [new Uint8Array(), query];
  if (request.body === null || request.method === 'DELETE') return values;
  const { body: sent } = request;
  const envelope = Object.keys(sent as object).find((key) =>
    envelopes.has(`${request.method} ${operation.path} ${key}`),
  );
  const body = envelope === undefined ? sent : Reflect.get(sent as object, envelope);
  const rest = ids === undefined ? queryOf(query) : {};
  return [...values, withoutEmptyIds(body), ...(Object.keys(rest).length > 0 ? [rest] : [])];
}

/** A list without a page size was one that is paged by offset. What the recorded client meant for itself stays away. */
function queryOf(query: Record<string, string>): Record<string, unknown> {
  const { 'page[size]': pageSize, per_page, page: _page, include: _include, cursor_pagination: _own, ...rest } = query;
  if (pageSize !== undefined) return { ...rest, pageSize: Number(pageSize) };
  return per_page === undefined ? rest : { ...rest, per_page: Number(per_page) };
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
