import type { Emitter } from '../events/emitter.ts';
import type { CacheEvent } from '../events/events.ts';

/** Takes the lines of the log. */
export interface CacheLog {
  debug(message: string): void;
}

/** Whom a cache tells what it does. */
export interface CacheListeners {
  readonly log?: CacheLog | undefined;
  readonly events?: Emitter | undefined;
}

/** What a line of the log calls each happening to one record. */
const WORDS: Readonly<Record<Exclude<CacheEvent['kind'], 'purge'>, string>> = {
  hit: 'Cache HIT',
  miss: 'Cache MISS',
  add: 'Caching',
  remove: 'Cache RM',
};

/** Tells what happened to one record of a cache: a line of the log, and the event `cache`. */
export function tellOfRecord(
  { log, events }: CacheListeners,
  kind: keyof typeof WORDS,
  { cache, object, id }: { cache: string; object: string; id: string },
): void {
  log?.debug(`${WORDS[kind]}: [${object} ${id}]`);
  events?.emit('cache', () => ({ kind, cache, id }));
}

/** Tells that a cache is emptied of so many records. */
export function tellOfPurge({ log, events }: CacheListeners, cache: string, count: number): void {
  log?.debug(`Purging [${cache}] cache of ${count} values.`);
  events?.emit('cache', () => ({ kind: 'purge', cache, id: undefined }));
}
