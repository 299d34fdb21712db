import { didYouMean } from '../errors/did-you-mean.ts';
import { CacheError } from '../errors/usage-errors.ts';
import type { Attributes, CacheSettings } from '../model/schema.ts';
import { checkedSettings, engines } from './settings.ts';
import { readable, type Store } from './store.ts';
import { type CacheListeners, tellOfPurge, tellOfRecord } from './tell.ts';

/** The default caches by name, as the generated client states them. */
export type CacheTable = Readonly<Record<string, CacheSettings>>;

/** What a cache holds and how it did. */
export interface CacheStats {
  /** Records held now: up to twice `maxSize`. */
  held: number;
  maxSize: number;
  hits: number;
  misses: number;
}

/** How a cache is set. */
export interface CacheStatus extends CacheSettings {
  enabled: boolean;
}

/** An id as callers write it. */
type Key = number | bigint | string;

/**
 * The caches of a client, one a type, by name: `user`, `ticket_field`.
 *
 * Records that come out are copies: writing to them changes nobody's record. A name without a cache is `CacheError`.
 */
export class CacheManager {
  /** The policies that `configure` and `add` take. */
  readonly engines: readonly CacheSettings['policy'][] = engines;
  /** @internal Who is told what happens. */
  readonly listeners: CacheListeners;
  /** @internal The caches by name; undefined: removed. */
  readonly stores: Map<string, Store | undefined> = new Map<string, Store | undefined>();
  /** @internal What was told of caches whose types were not met yet. */
  readonly pending: Map<string, (() => void)[]> = new Map<string, (() => void)[]>();
  #isEnabled = true;
  /** No table: the caches are those of the types that are met. */
  #isOpen: boolean;
  /** Names of the types that may have a cache, several an element; none: any name. */
  #types: readonly string[];

  constructor(table: CacheTable = {}, listeners: CacheListeners = {}, types: readonly string[] = []) {
    this.listeners = listeners;
    this.#types = types;
    this.#isOpen = Object.keys(table).length === 0;
    for (const [name, settings] of Object.entries(table)) this.open(name, settings);
  }

  /** A copy of the cached record, or undefined. */
  get(name: string, id: Key): Attributes | undefined {
    return structuredClone(readable(this.#at(name))?.get(String(id)));
  }

  /** True if `get` would find the record. */
  has(name: string, id: Key): boolean {
    return readable(this.#at(name))?.peek(String(id)) !== undefined;
  }

  /** Drops one record; true if it was there. */
  delete(name: string, id: Key): boolean {
    const isDeleted = this.#at(name).held?.delete(String(id)) ?? false;
    if (isDeleted) tellOfRecord(this.listeners, 'remove', { cache: name, object: objectOf(name), id: String(id) });
    return isDeleted;
  }

  /** Copies of what a cache holds by id, least recently used first. */
  items(name: string): [id: string, record: Attributes][] {
    return structuredClone(this.#at(name).held?.entries() ?? []);
  }

  /** Number of records held; up to twice `maxSize`. */
  size(name: string): number {
    return this.stats(name).held;
  }

  /** Number of records that a cache keeps at least before it drops any. */
  maxSize(name: string): number {
    return this.#at(name).settings.maxSize;
  }

  /** Empties one cache, or all. */
  purge(name?: string): void {
    for (const each of this.#names(name)) {
      const store = this.#at(each);
      tellOfPurge(this.listeners, each, store.held?.entries().length ?? 0);
      store.held = undefined;
    }
  }

  /**
   * Changes policy, size, time to live (milliseconds) or source of a cache, and keeps its contents; a cache that shrinks
   * drops what its policy would drop. Another policy than `ttl`, stated without a `ttl`, ends the time to live.
   *
   * @throws CacheError if there is no such cache, policy or setting; nothing is changed then
   */
  configure(name: string, changes: Partial<CacheSettings>): void {
    this.#act(name, () => {
      const store = this.#at(name);
      const { ttl, ...settings } = store.settings;
      const isTimeKept = ttl !== undefined && (changes.policy ?? 'ttl') === 'ttl';
      store.settings = checkedSettings(name, { ...settings, ...(isTimeKept && { ttl }), ...changes });
      store.held = store.held?.configured(store.settings);
    });
  }

  /**
   * Adds a cache for a type that has none, by the type's name in snake_case; by default it takes records from lists too.
   *
   * @throws CacheError if there is one already, no such type or policy
   */
  add(name: string, settings: Omit<CacheSettings, 'from'> & Partial<CacheSettings>): void {
    if (this.stores.get(name)) throw new CacheError(`There is a cache ${name}: configure it`, { cache: name });
    this.#checkType(name);
    this.open(name, { from: 'lists', ...settings });
  }

  /** Removes a type's cache: its records are no longer cached. */
  remove(name: string): void {
    this.#at(name);
    this.stores.set(name, undefined);
  }

  /** Stops reading and filling one cache, or all; the contents stay and come back with `enable`. */
  disable(name?: string): void {
    this.#enable(name, false);
  }

  /** Undoes `disable`. */
  enable(name?: string): void {
    this.#enable(name, true);
  }

  /** Settings of one cache, or of all by name. */
  status(name: string): CacheStatus;
  status(): Record<string, CacheStatus>;
  status(name?: string): CacheStatus | Record<string, CacheStatus> {
    return this.#report(name, ({ settings, isEnabled }) => ({ ...settings, enabled: isEnabled }));
  }

  /** What one cache holds and how often it helped, or of all by name. */
  stats(name: string): CacheStats;
  stats(): Record<string, CacheStats>;
  stats(name?: string): CacheStats | Record<string, CacheStats> {
    return this.#report(name, ({ held, settings, hits, misses }) => {
      return { held: held?.entries().length ?? 0, maxSize: settings.maxSize, hits, misses };
    });
  }

  /** @internal Makes the cache of a type. */
  open(name: string, settings: CacheSettings): Store {
    const store = { settings: checkedSettings(name, settings), isEnabled: this.#isEnabled, hits: 0, misses: 0 };
    this.stores.set(name, store);
    for (const act of this.pending.get(name) ?? []) act();
    this.pending.delete(name);
    return store;
  }

  #enable(name: string | undefined, isEnabled: boolean): void {
    if (name === undefined) this.#isEnabled = isEnabled;
    for (const each of this.#names(name)) {
      this.#act(each, () => {
        this.#at(each).isEnabled = isEnabled;
      });
    }
  }

  /** Changes a cache; without a table of caches also one whose type was not met yet. */
  #act(name: string, act: () => void): void {
    if (this.stores.has(name) || !this.#isOpen) act();
    else this.pending.set(name, [...(this.pending.get(name) ?? []), act]);
  }

  #report<T>(name: string | undefined, of: (store: Store) => T): T | Record<string, T> {
    if (name !== undefined) return of(this.#at(name));
    return Object.fromEntries(this.#names().map((each) => [each, of(this.#at(each))]));
  }

  #checkType(name: string): void {
    const types = this.#types.join(' ').split(' ').filter(Boolean);
    if (types.length === 0 || types.includes(name)) return;
    throw new CacheError(`Cache ${name}: no type of record has this name${didYouMean(name, types)}`, { cache: name });
  }

  #names(name?: string): string[] {
    if (name !== undefined) return [name];
    return [...this.stores.keys()].filter((each) => this.stores.get(each));
  }

  #at(name: string): Store {
    const store = this.stores.get(name);
    if (store) return store;
    const names = this.#names();
    const hint = didYouMean(name, names) || `; there are: ${names.join(', ')}`;
    throw new CacheError(`No cache ${name}${hint}`, { cache: name });
  }
}

/** `ticket_field` -> `TicketField`. */
function objectOf(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
