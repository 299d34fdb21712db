import type { BoundedMap } from './bounded-map.ts';

/** A bounded map that drops any of its values when another one comes. */
export class RandomReplacement<V> implements BoundedMap<V> {
  #maxSize: number;
  #random: () => number;
  #values = new Map<string, { value: V; position: number }>();
  /** The keys without gaps, so that any of them is found at once. */
  #keys: string[] = [];

  constructor(maxSize: number, random: () => number = Math.random) {
    this.#maxSize = maxSize;
    this.#random = random;
  }

  get(key: string): V | undefined {
    return this.#values.get(key)?.value;
  }

  peek(key: string): V | undefined {
    return this.get(key);
  }

  set(key: string, value: V): void {
    const known = this.#values.get(key);
    if (known) known.value = value;
    else this.#add(key, value);
  }

  delete(key: string): boolean {
    const entry = this.#values.get(key);
    const last = this.#keys.at(-1);
    if (!entry || last === undefined) return false;
    this.#place(last, entry.position);
    this.#keys.pop();
    return this.#values.delete(key);
  }

  *entries(): Iterable<[string, V, number]> {
    for (const [key, { value }] of this.#values) yield [key, value, 1];
  }

  #add(key: string, value: V): void {
    if (this.#keys.length >= this.#maxSize) this.delete(this.#any());
    this.#values.set(key, { value, position: this.#keys.push(key) - 1 });
  }

  #place(key: string, position: number): void {
    this.#keys[position] = key;
    const entry = this.#values.get(key);
    if (entry) entry.position = position;
  }

  #any(): string {
    return this.#keys[Math.floor(this.#random() * this.#keys.length)] ?? '';
  }
}
