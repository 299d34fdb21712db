import { compare, type Value } from '../recorded/declared-types.ts';
import { type Operation, objects } from '../requests/specification.ts';
import type { Answered } from './account.ts';

/** Attributes of a record by name. */
export type Attributes = Record<string, unknown>;

/** Type of the records that an operation gives or takes. */
export function ownTypeOf({ notation }: Operation): string | undefined {
  const { response, body = {} } = notation;
  const given = typeof response === 'string' ? [] : Object.values(response);
  return [...given, ...Object.values(body)].flatMap(typesIn).find((type) => objects.has(type) && type !== 'JobStatus');
}

function typesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace('[]', '')];
  const { type, discriminator } = Object(value) as { type?: string; discriminator?: { of: Record<string, string> } };
  return [...Object.values(discriminator?.of ?? {}), String(type).replace('[]', '')];
}

/** The records of an answer; none where it is about something else, such as a job. */
export function recordsIn(operation: Operation, body: unknown): Attributes[] {
  const { response } = operation.notation;
  if (typeof response === 'string') return [];
  const own = ownTypeOf(operation);
  const [key] = Object.entries(response).find(([, type]) => own !== undefined && typesIn(type).includes(own)) ?? [];
  return key === undefined ? [] : [valueAt(body, key)].flat().filter(isRecord);
}

function valueAt(body: unknown, key: string): unknown {
  const names = key === '' ? [] : key.split('.');
  return names.reduce((value, name) => (value as Attributes | undefined)?.[name], body);
}

/** Where an answer is not of the declared shape. */
export function shapeOf({ notation }: Operation, { body }: Answered): string[] {
  const { response } = notation;
  if (typeof response === 'string') return [];
  const found = Object.entries(response).flatMap(([key, type]) => compare(valueAt(body, key), type as Value, key));
  return found.map(({ where, problem, found: what }) => `is not of the declared shape: ${where}: ${problem}, ${what}`);
}

/** Where a value lacks what was stated. What the specification knows as texts may have been stated as a number. */
export function differences(got: unknown, want: unknown, at: string): string[] {
  if (isRecord(want) && isRecord(got))
    return Object.keys(want).flatMap((name) => differences(got[name], want[name], `${at}.${name}`));
  if (Array.isArray(want) && Array.isArray(got) && want.length === got.length)
    return want.flatMap((one, index) => differences(got[index], one, `${at}[${index}]`));
  const isSame = want === undefined || String(got) === String(want);
  return isSame ? [] : [`${at} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`];
}

/** Whether a record of a list is the one with an id, or holds it: some lists are sorted by kind. */
export function isOrHolds(value: unknown, key: string, id: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => isOrHolds(one, key, id));
  if (!isRecord(value)) return false;
  return (
    String(value[key]) === String(id) ||
    Object.values(value).some((one) => Array.isArray(one) && isOrHolds(one, key, id))
  );
}

/** A plain JSON object. */
export function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
