import type { BoundedMap } from './bounded-map.ts';
import { ensure } from './ensure.ts';

/** A bounded map that drops what was used least often; of those, what was not used for longest. */
export class Lfu<V> implements BoundedMap<V> {
  #maxSize: number;
  #values = new Map<string, { value: V; uses: number }>();
  /** Keys by the number of their uses, in the order of the last one. */
  #ranks = new Map<number, Set<string>>();

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  get(key: string): V | undefined {
    const entry = this.#values.get(key);
    if (entry) this.#move(key, entry, entry.uses + 1);
    return entry?.value;
  }

  peek(key: string): V | undefined {
    return this.#values.get(key)?.value;
  }

  set(key: string, value: V, uses = 1): void {
    const known = this.#values.get(key);
    if (known) known.value = value;
    else this.#add(key, value, uses);
  }

  delete(key: string): boolean {
    const entry = this.#values.get(key);
    if (entry) this.#leave(key, entry.uses);
    return this.#values.delete(key);
  }

  *entries(): Iterable<[string, V, number]> {
    for (const uses of [...this.#ranks.keys()].sort((one, other) => one - other)) {
      for (const key of this.#ranks.get(uses) ?? []) yield [key, this.peek(key) as V, uses];
    }
  }

  #add(key: string, value: V, uses: number): void {
    if (this.#values.size >= this.#maxSize) this.delete(this.#first());
    this.#values.set(key, { value, uses });
    this.#enter(key, uses);
  }

  #move(key: string, entry: { uses: number }, uses: number): void {
    this.#leave(key, entry.uses);
    entry.uses = uses;
    this.#enter(key, uses);
  }

  #enter(key: string, uses: number): void {
    ensure(this.#ranks, uses, () => new Set<string>()).add(key);
  }

  /** Empty ranks go, so that there are never more of them than values. */
  #leave(key: string, uses: number): void {
    const rank = this.#ranks.get(uses);
    rank?.delete(key);
    if (rank?.size === 0) this.#ranks.delete(uses);
  }

  #first(): string {
    let least = Number.POSITIVE_INFINITY;
    for (const uses of this.#ranks.keys()) least = Math.min(least, uses);
    return this.#ranks.get(least)?.values().next().value ?? '';
  }
}
