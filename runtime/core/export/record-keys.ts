import type { Attributes } from '../model/schema.ts';
import { isObject } from '../request/rules.ts';

/** Attributes that say which state of a record it is, the surest first. */
const STAMPS = ['generated_timestamp', 'updated_at', 'update_timestamp', 'timestamp', 'time', 'created_at'];

/** The key of a record in a certain state; '' for one that has no id and can't be told from others. */
export function keyOf(record: unknown, idName: string): string {
  if (!isObject(record)) return '';
  const id = record[idName];
  return id === undefined || id === null ? '' : `${String(id)}@${String(stampOf(record) ?? '')}`;
}

/** Positions of the records that are not in `seen` and come for the first time. */
export function freshOf(keys: readonly string[], seen: readonly string[]): number[] {
  const known = new Set(seen);
  return keys.flatMap((key, index) => {
    if (key !== '' && known.has(key)) return [];
    known.add(key);
    return index;
  });
}

/** The keys that a page which begins at `endTime` may repeat: those of all records that are not older for sure. */
export function borderOf(records: readonly unknown[], keys: readonly string[], endTime: unknown): string[] {
  return keys.filter((key, index) => {
    const { generated_timestamp: stamp } = records[index] as Attributes;
    const isOlder = typeof stamp === 'number' && typeof endTime === 'number' && stamp < endTime;
    return key !== '' && !isOlder;
  });
}

function stampOf(record: Attributes): unknown {
  return STAMPS.map((name) => record[name]).find((value) => value !== undefined && value !== null);
}
