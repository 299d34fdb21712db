import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedFolder } from '../recorded/recordings.ts';
import type { Arrived } from './server.ts';

/** What Zendesk's documents say of one operation. */
export interface Fact {
  method: string;
  path: string;
  query_params: { name: string }[];
  prose_params?: { name: string }[];
  request_body?: PublishedBody | null;
  /** Whether the facts lack the parameters. */
  incomplete?: boolean;
  status?: string;
  confidence?: string;
}

interface PublishedBody {
  envelope_key?: string | null;
  body_keys?: string[];
  content_types?: string[];
  source?: string;
}

/** Folder of the facts: `reference`, beside that of the recordings. */
export const reference: string = join(recordedFolder, '../reference');

/** The facts are kept outside the repository; without them there is nothing to compare with. */
export const hasFacts: boolean = existsSync(join(reference, 'operations.json'));

/** The facts that count, by method and path without the names of parameters. */
export function readFacts(): Map<string, Fact> {
  const all = ['operations.json', 'operations-extra.json'].flatMap(
    (name) => JSON.parse(readFileSync(join(reference, name), 'utf8')) as Fact[],
  );
  const counting = all.filter(({ status, confidence }) => !status?.startsWith('removed') && confidence !== 'low');
  return new Map(counting.map((fact) => [shapeOf(`${fact.method} ${fact.path}`), fact]));
}

/** `GET /api/v2/tickets/{id}.json` -> `GET /api/v2/tickets/{}`. */
export function shapeOf(request: string): string {
  const [method, path = ''] = request.split(' ');
  const plain = path.replace(/^https:\/\/[^/]+/, '').replace(/\.json$/, '');
  return `${method} ${plain.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

/** Whether a request went where the facts say; a locale may be left out. */
export function isAsSaid({ method, url }: Arrived, fact: Fact): boolean {
  const [path = ''] = shapeOf(`${fact.method} ${fact.path}`).split(' ').slice(1);
  const isLocal = fact.path.includes('/{locale}/');
  const parts = path.split('{}').map((text) => text.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&'));
  const pattern = parts.join('[^/]+');
  const short = isLocal ? pattern.replace('/[^/]+', '') : pattern;
  const [asked = ''] = url.split('?').map((part) => part.replace(/\.json$/, ''));
  return method === fact.method && [pattern, short].some((one) => new RegExp(`^${one}$`).test(asked));
}

/** Names of the parameters of a query; `type[]` is the list `type`. */
export function queryKeys({ url }: Arrived): string[] {
  return [...new URL(url, 'http://localhost').searchParams.keys()].map(plainName);
}

/** Names of the parameters that the facts have, those of paging apart. */
export function publishedKeys({ method, query_params, prose_params = [] }: Fact): string[] {
  const named = method === 'GET' ? [...query_params, ...prose_params] : query_params;
  return [...new Set(named.map(({ name }) => plainName(name)))].filter((name) => !isOfPaging(name));
}

/** Names of the keys of a body, or of the fields of a form. */
export function bodyKeys({ headers, body }: Arrived): string[] {
  if (headers['content-type']?.includes('json')) return Object.keys(JSON.parse(body));
  return [...body.matchAll(/^content-disposition: form-data; name="([^"]*)"/gim)].map(([, name = '']) => name);
}

/** Names of the keys that the facts have of a body. */
export function publishedBodyKeys({ request_body }: Fact): string[] {
  const { envelope_key: envelope, body_keys: keys = [], source } = request_body ?? {};
  if (source === 'guess-by-convention') return [];
  return [...new Set([...(envelope ? [envelope] : []), ...keys])];
}

/** Whether the content of a request is of a type that the operation takes. That of a file is the caller's. */
export function isOfPublishedType({ headers }: Arrived, { request_body }: Fact): boolean {
  const type = headers['content-type']?.split(';')[0] ?? '';
  const types = request_body?.content_types ?? [];
  return !/json|multipart/.test(type) || types.length === 0 || types.includes(type);
}

/** Whether a parameter says which page, and how much of it: the SDK's own business. */
export function isOfPaging(name: string): boolean {
  return /^(page(\[\w+\])?|per_page|page_size|limit|cursor|since_id|\w+_cursor|include_(boundary_indicators|item_cursors))$/.test(
    name,
  );
}

function plainName(name: string): string {
  return name.replace('[]', '');
}
