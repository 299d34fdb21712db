import type { Operation } from '../operation/operation.ts';
import { isObject } from './rules.ts';

/** The credentials that a body of keys carries. */
export function secretsIn({ body: kind }: Operation, body: unknown): string[] {
  if (!kind || !('keys' in kind) || !isObject(body)) return [];
  const names = Object.entries(kind.keys).flatMap(([name, key]) => ('secret' in key && key.secret ? [name] : []));
  return names.flatMap((name) => body[name]).filter((value) => typeof value === 'string');
}
