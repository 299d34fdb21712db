import { singular } from '../names.ts';
import type { KnownPaths } from './known-paths.ts';
import type { Nameable } from './nameable.ts';
import { isRecord } from './path-shape.ts';
import { listOf } from './verbs.ts';

/** A word of a path and where it stands. */
export interface WordPlace {
  readonly word: string;
  /** The segment before it. */
  readonly before: string | undefined;
  /** The path up to and with the word. */
  readonly shape: string;
  /** The path before the word. */
  readonly shapeBefore: string;
  /** Nothing of the path is part of the client path yet. */
  readonly isFirst: boolean;
  /** The path ends with it. */
  readonly isLast: boolean;
  readonly nameable: Nameable;
  readonly paths: KnownPaths;
}

/**
 * Whether a word of a path names what operations are about, not what one of them does: the first word of a path does,
 * and what has records below it. Behind an id or a mere prefix it does where the answer says so, or where it takes
 * several methods; behind a collection it is a view of that.
 */
export function isResource(place: WordPlace): boolean {
  const { shape, shapeBefore, before, paths } = place;
  if (place.isFirst || paths.hasRecords(shape)) return true;
  const followsId = isRecord(before);
  const isCollectionBefore = paths.methodsAt(shapeBefore).size > 0 || paths.hasRecords(shapeBefore);
  if (!followsId && isCollectionBefore) return false;
  if (followsId && isPlural(place.word) && !place.word.startsWith('bulk_')) return true;
  return paths.methodsAt(shape).size > 1 || (place.isLast && (isListOf(place) || (followsId && isNamedInData(place))));
}

function isListOf({ word, nameable }: WordPlace): boolean {
  return isPlural(word) && nameable.request.startsWith('GET ') && listOf(nameable.response) !== undefined;
}

/** `export` is the key of the answer of an export, and what is done. */
const actions = new Set(['export']);

function isNamedInData({ word, nameable: { response, body } }: WordPlace): boolean {
  const keys = [...Object.keys(typeof response === 'string' ? {} : response), ...Object.keys(body ?? {})];
  const one = singular(word);
  return (
    !actions.has(word) && keys.some((key) => key === word || key === one || (isPlural(word) && key.endsWith(`_${one}`)))
  );
}

function isPlural(word: string): boolean {
  return singular(word) !== word;
}
