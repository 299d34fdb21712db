import QuickLRU from 'quick-lru';
import type { Attributes, CacheSettings } from '../model/schema.ts';
import type { Held } from './store.ts';

/** A bounded map that drops what was not used for longest; it may hold up to twice `maxSize`. */
export function createLru<V>(
  maxSize: number,
  maxAge: number = Number.POSITIVE_INFINITY,
): Pick<QuickLRU<string, V>, 'get' | 'peek' | 'set'> {
  return new QuickLRU<string, V>({ maxSize, maxAge });
}

/** The records of a cache, in quick-lru. */
export class RecordLru implements Held {
  #records: QuickLRU<string, Attributes>;
  #ttl: number;

  constructor({ maxSize, ttl = Number.POSITIVE_INFINITY }: CacheSettings) {
    this.#records = new QuickLRU({ maxSize, maxAge: ttl });
    this.#ttl = ttl;
  }

  get(id: string): Attributes | undefined {
    return this.#records.get(id);
  }

  peek(id: string): Attributes | undefined {
    return this.#records.peek(id);
  }

  set(id: string, record: Attributes): void {
    this.#records.set(id, record);
  }

  delete(id: string): boolean {
    return this.#records.delete(id);
  }

  entries(): [string, Attributes][] {
    return [...this.#records.entriesAscending()];
  }

  configured(settings: CacheSettings): RecordLru {
    const next = new RecordLru(settings);
    for (const [id, record] of this.entries()) {
      const age = this.#ttl === Number.POSITIVE_INFINITY ? 0 : this.#ttl - (this.#records.expiresIn(id) ?? 0);
      if (next.#ttl > age) next.#records.set(id, record, { maxAge: next.#ttl - age });
    }
    return next;
  }
}
