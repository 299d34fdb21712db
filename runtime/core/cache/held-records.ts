import type { Attributes, CacheSettings } from '../model/schema.ts';
import type { BoundedMap } from './bounded-map.ts';
import { Lfu } from './lfu.ts';
import { Lru } from './lru.ts';
import { RandomReplacement } from './random-replacement.ts';
import type { Held } from './store.ts';

interface Entry {
  readonly record: Attributes;
  /** Milliseconds since the epoch when it came in. */
  readonly since: number;
}

const POLICIES: Readonly<Record<CacheSettings['policy'], new (maxSize: number) => BoundedMap<Entry>>> = {
  ttl: Lru,
  lru: Lru,
  lfu: Lfu,
  rr: RandomReplacement,
};

/** The records of a cache: its policy makes room, and what is older than the time to live is not there any more. */
export class HeldRecords implements Held {
  #entries: BoundedMap<Entry>;
  #ttl: number;
  #swept: number = Date.now();

  constructor({ policy, maxSize, ttl = Number.POSITIVE_INFINITY }: CacheSettings) {
    this.#entries = new POLICIES[policy](maxSize);
    this.#ttl = ttl;
  }

  get(id: string): Attributes | undefined {
    return this.#alive(id, this.#entries.get(id));
  }

  peek(id: string): Attributes | undefined {
    return this.#alive(id, this.#entries.peek(id));
  }

  set(id: string, record: Attributes): void {
    this.#sweep();
    this.#entries.set(id, { record, since: Date.now() });
  }

  delete(id: string): boolean {
    const isThere = this.peek(id) !== undefined;
    return this.#entries.delete(id) && isThere;
  }

  entries(): [string, Attributes][] {
    return this.#living().map(([id, { record }]) => [id, record]);
  }

  configured(settings: CacheSettings): HeldRecords {
    const next = new HeldRecords(settings);
    // Without a time to live age means nothing: where one starts, it starts now.
    const born = ({ since }: Entry) => (this.#ttl === Number.POSITIVE_INFINITY ? Date.now() : since);
    for (const [id, entry, uses] of this.#living()) {
      const moved = { record: entry.record, since: born(entry) };
      if (next.#isAlive(moved)) next.#entries.set(id, moved, uses);
    }
    return next;
  }

  /** What is too old but was used often would push all newer records out; looked for once in a time to live. */
  #sweep(): void {
    const now = Date.now();
    if (now - this.#swept < this.#ttl) return;
    this.#swept = now;
    for (const [id, entry] of [...this.#entries.entries()]) if (!this.#isAlive(entry)) this.#entries.delete(id);
  }

  #living(): [string, Entry, number][] {
    return [...this.#entries.entries()].filter(([, entry]) => this.#isAlive(entry));
  }

  #alive(id: string, entry: Entry | undefined): Attributes | undefined {
    if (!entry || this.#isAlive(entry)) return entry?.record;
    this.#entries.delete(id);
    return undefined;
  }

  #isAlive({ since }: Entry): boolean {
    return Date.now() - since < this.#ttl;
  }
}
