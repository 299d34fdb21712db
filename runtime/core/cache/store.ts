import type { Attributes, CacheSettings } from '../model/schema.ts';

/** The records that a cache holds. */
export interface Held {
  get(id: string): Attributes | undefined;
  /** As `get`, but the record's rank stays. */
  peek(id: string): Attributes | undefined;
  set(id: string, record: Attributes): void;
  delete(id: string): boolean;
  /** Least recently used first. */
  entries(): [id: string, record: Attributes][];
  /** The same records under new settings; a record's age counts against the new time to live. */
  configured(settings: CacheSettings): Held;
}

/** The cache of one type: how it is set, and its records as parsed, which are shared and never written. */
export interface Store {
  settings: CacheSettings;
  isEnabled: boolean;
  hits: number;
  misses: number;
  /** Absent until the first record comes. */
  held?: Held | undefined;
}

/** What is held and may be read: nothing while the cache is disabled. */
export function readable({ isEnabled, held }: Store): Held | undefined {
  return isEnabled ? held : undefined;
}
