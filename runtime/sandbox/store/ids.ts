import type { RecordType } from '../catalogue/record-type.ts';

/** Makes the id of the `count`-th record of a type. */
export type IdMaker = (type: string, count: number) => number | string | bigint;

/** Hands out ids. */
export interface Ids {
  next(type: RecordType, isTaken: (id: unknown) => boolean): unknown;
  reset(): void;
}

/** Ids by type: a type's records are numbered in the order in which they are made. */
export function createIds(make: IdMaker | undefined, isSmall: (type: RecordType) => boolean): Ids {
  const counts = new Map<RecordType, number>();
  const candidate = (type: RecordType): unknown => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return make ? make(type.object, count) : defaultId(type, count, isSmall(type));
  };
  return {
    next(type, isTaken) {
      let id = candidate(type);
      while (isTaken(id)) id = candidate(type);
      return id;
    },
    reset: () => counts.clear(),
  };
}

/** Each type has a range of its own, by its name, so that the id of one type is never found in another. */
const RANGE = 10_000_000;

function defaultId(type: RecordType, count: number, isSmall: boolean): unknown {
  const place = hash(type.object);
  if (type.idType === 'string') return hexadecimal(place, count);
  return isSmall ? count : (100_000 + (place % 900_000)) * RANGE + count;
}

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (Math.imul(value, 31) + character.charCodeAt(0)) >>> 0;
  return value;
}

/** 32 hexadecimal digits that look unlike their neighbours and are always the same. */
export function hexadecimal(seed: number, count: number): string {
  let state = (seed + 1) * 0x9e3779b1 + count * 0x85ebca6b;
  let digits = '';
  while (digits.length < 32) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39;
    digits += (state >>> 0).toString(16).padStart(8, '0');
  }
  return digits;
}
