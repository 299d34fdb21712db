import type { Attributes } from '../model/schema.ts';
import { scalarText } from '../operation/scalar-text.ts';
import { isObject } from '../request/rules.ts';
import { digest } from './digest.ts';

/** Attributes that say which state of a record it is, the surest first. */
const STAMPS = ['generated_timestamp', 'updated_at', 'update_timestamp', 'timestamp'];

/**
 * The key of a record in a certain state; what doesn't say its state, or who it is, is known by all it holds. Keys are
 * kept in checkpoints, so that they are short and show nothing of it.
 */
export function keyOf(record: unknown, idName: string): string {
  const id = isObject(record) ? record[idName] : undefined;
  const stamp = isObject(record) && id !== undefined && id !== null ? stampOf(record) : undefined;
  return `${scalarText(id)}@${scalarText(stamp) || digest(JSON.stringify(record, plain))}`;
}

/** JSON has no bigint. */
function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Positions of the records that are not in `seen` and come for the first time. */
export function freshOf(keys: readonly string[], seen: readonly string[]): number[] {
  const known = new Set(seen);
  return keys.flatMap((key, index) => {
    if (known.has(key)) return [];
    known.add(key);
    return index;
  });
}

/** The keys that a page which begins at `endTime` may repeat: those of all records that are not older for sure. */
export function borderOf(records: readonly unknown[], keys: readonly string[], endTime: unknown): string[] {
  return keys.filter((_, index) => {
    const { generated_timestamp: stamp } = records[index] as Attributes;
    return !(typeof stamp === 'number' && typeof endTime === 'number' && stamp < endTime);
  });
}

function stampOf(record: Attributes): unknown {
  return STAMPS.map((name) => record[name]).find((value) => value !== undefined && value !== null);
}
