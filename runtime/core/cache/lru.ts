import QuickLRU from 'quick-lru';
import type { BoundedMap } from './bounded-map.ts';

/** A bounded map that drops what was not used for longest; it may hold up to twice `maxSize`. */
export class Lru<V> implements BoundedMap<V> {
  #values: QuickLRU<string, V>;

  constructor(maxSize: number) {
    this.#values = new QuickLRU({ maxSize });
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  peek(key: string): V | undefined {
    return this.#values.peek(key);
  }

  set(key: string, value: V): void {
    this.#values.set(key, value);
  }

  delete(key: string): boolean {
    return this.#values.delete(key);
  }

  *entries(): Iterable<[string, V, number]> {
    for (const [key, value] of this.#values.entriesAscending()) yield [key, value, 1];
  }
}
