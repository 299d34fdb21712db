/** A map that holds at most so many values; which one goes when another comes is its policy. */
export interface BoundedMap<V> {
  /** Counts as a use. */
  get(key: string): V | undefined;
  /** As `get`, but counts as no use. */
  peek(key: string): V | undefined;
  /** A new value may push another one out; `uses` are those that it has behind it. */
  set(key: string, value: V, uses?: number): void;
  delete(key: string): boolean;
  /** The values with their uses, that first which would go first. */
  entries(): Iterable<[key: string, value: V, uses: number]>;
}
