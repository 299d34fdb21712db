import { answers } from './declared-types.ts';
import type { Match } from './matching.ts';
import type { Interaction } from './recordings.ts';

/** What a call gives for an answer: the one thing that the specification names in it, or all of them by name. */
export function expectedResult({ request, response }: Interaction, { operation }: Match): unknown {
  const declared = answers.get(`${operation.method} ${operation.path}`) ?? 'none';
  const body = response.body as Record<string, unknown> | null;
  if (declared === 'none' || body === null) return undefined;
  const names = Object.keys(declared);
  if (names.length > 1) return Object.fromEntries(names.map((name) => [name, body[name]]));
  const value = names[0] === '' ? body : body[names[0] as string];
  const ids = request.method === 'GET' ? new Map(request.query).get('ids') : undefined;
  return ids !== undefined && Array.isArray(value) ? byIds(value, ids.split(',')) : value;
}

/** Records that were asked for by their ids come in the order of the ids. */
function byIds(records: { id: unknown }[], ids: string[]): unknown[] {
  const known = new Map(records.map((record) => [String(record.id), record]));
  return ids.map((id) => known.get(id) ?? null);
}

/** The records of an answer of a list. */
export function recordsOf(body: unknown): unknown[] {
  return Array.isArray(body) ? body : (Object.values(body ?? {}).find(Array.isArray) ?? []);
}

/** Where two values differ, by path. */
export function differingParts(given: unknown, recorded: unknown, where: string): string[] {
  if (isObject(given) && isObject(recorded)) {
    const names = new Set([...Object.keys(given), ...Object.keys(recorded)]);
    return [...names].flatMap((name) => differingParts(given[name], recorded[name], `${where}.${name}`));
  }
  if (Array.isArray(given) && Array.isArray(recorded) && given.length === recorded.length)
    return given.flatMap((value, index) => differingParts(value, recorded[index], `${where}[${index}]`));
  return given === recorded ? [] : [`${where} is ${text(given)}, recorded was ${text(recorded)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return Array.isArray(value) ? `a list of ${value.length}` : String(JSON.stringify(value)).slice(0, 80);
}
