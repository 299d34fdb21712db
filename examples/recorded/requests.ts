import { differingParts } from './answered.ts';
import { envelopes, isUnsent } from './declared-types.ts';
import { operationOf } from './matching.ts';
import type { Interaction } from './recordings.ts';

/** Where the SDK asked for something else than was recorded. */
export function queryDifferences(sent: [string, string][], { request }: Interaction): string[] {
  const recorded = new Map(request.query.filter(isMeant));
  const own = new Map(sent.filter(([name, value]) => recorded.has(name) || !isDefault(name, value)));
  const missing = [...recorded].filter(([name, value]) => !isSame(name, own.get(name), value));
  const added = [...own].filter(([name]) => !recorded.has(name));
  return [
    ...missing.map(([name, value]) => `asked for ${name}=${own.get(name)}, recorded was ${value}`),
    ...added.map(([name, value]) => `asked for ${name}=${value}, which was not recorded`),
  ];
}

/** Where the body differs, apart from what the operation does not take, and dates in another zone. */
export function bodyDifferences(sent: unknown, interaction: Interaction): string[] {
  const { request } = interaction;
  const operation = operationOf(interaction)?.operation;
  if (request.method === 'DELETE' || request.body === null || !operation) return [];
  const takes = ([envelope, value]: [string, unknown]): [string, unknown] => {
    const type = envelopes.get(`${operation.method} ${operation.path} ${envelope}`);
    return [envelope, asSent(value, (name) => isRow(value, name) || !isUnsent(request.method, type, name))];
  };
  const recorded = Object.fromEntries(Object.entries(request.body ?? {}).map(takes));
  return differingParts(sent, recorded, 'body');
}

/** The rows of a bulk change name their records. */
function isRow(value: unknown, name: string): boolean {
  return Array.isArray(value) && name === 'id';
}

/** A recorded value as the SDK writes it. */
function asSent(value: unknown, takes: (name: string) => boolean = () => true): unknown {
  if (Array.isArray(value)) return value.map((element) => asSent(element, takes));
  if (typeof value === 'string') return inUtc(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => takes(name) && !(name === 'id' && inner === ''));
  return Object.fromEntries(entries.map(([name, inner]) => [name, asSent(inner)]));
}

/** `2022-01-27T15:31:40+01` -> `2022-01-27T14:31:40Z`. */
function inUtc(text: string): string {
  const date = /^(\d{4}-\d\d-\d\dT[\d:.]+)([+-]\d\d)$/.exec(text);
  return date ? new Date(`${date[1]}${date[2]}:00`).toISOString().replace('.000Z', 'Z') : text;
}

/** `None` and a parameter of its own are slips of the recorded client. */
function isMeant([name, value]: [string, string]): boolean {
  return value !== 'None' && name !== 'cursor_pagination';
}

function isDefault(name: string, value: string): boolean {
  return /^(per_page|page_size|page\[size\])$/.test(name) || (name === 'page' && value === '1');
}

function isSame(name: string, sent: string | undefined, recorded: string): boolean {
  if (name !== 'ids') return sent === recorded;
  return sent?.split(',').sort().join() === recorded.split(',').sort().join();
}
