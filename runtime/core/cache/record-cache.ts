import type { Attributes, ObjectSchema } from '../model/schema.ts';
import { idNameOf, wireNameOf } from '../operation/identity.ts';
import { scalarText } from '../operation/scalar-text.ts';
import { ensure } from './ensure.ts';
import { HeldRecords } from './held-records.ts';
import { Lru } from './lru.ts';
import type { CacheManager } from './manager.ts';
import { readable, type Store } from './store.ts';
import { tellOfRecord } from './tell.ts';

/** How many written records are remembered, so that an older answer doesn't bring them back. */
const REMEMBERED_WRITES = 5_000;

const caches = new WeakMap<CacheManager, RecordCache>();

/** The caches as the runtime uses them; one for all clients that share a manager. */
export function recordsOf(manager: CacheManager): RecordCache {
  return ensure(caches, manager, () => new RecordCache(manager));
}

/**
 * The caches by type and id.
 *
 * Every write is counted: an answer whose request began before a write to its record is older than the cache and
 * does not enter it.
 */
export class RecordCache {
  #manager: CacheManager;
  #writes = new Lru<number>(REMEMBERED_WRITES);
  #clock = 0;

  constructor(manager: CacheManager) {
    this.#manager = manager;
  }

  /** A moment to compare with later writes. */
  now(): number {
    return this.#clock;
  }

  /** Was the record written after `moment`? */
  isWritten(schema: ObjectSchema, id: string, moment: number): boolean {
    return (this.#writes.peek(`${schema.object} ${id}`) ?? 0) > moment;
  }

  /** The cached record; logged and counted. */
  read(schema: ObjectSchema, id: string): Attributes | undefined {
    const store = this.#storeOf(schema);
    const record = store && readable(store)?.get(id);
    this.note(schema, id, record !== undefined);
    return record;
  }

  /** The cached record, neither logged nor counted. */
  peek(schema: ObjectSchema, id: string): Attributes | undefined {
    const store = this.#storeOf(schema);
    return store && readable(store)?.peek(id);
  }

  /** Counts and logs that a record was found or not; nothing where the type has no cache or it is disabled. */
  note(schema: ObjectSchema, id: string, isHit: boolean): void {
    const store = this.#storeOf(schema);
    if (!store?.isEnabled) return;
    store[isHit ? 'hits' : 'misses'] += 1;
    this.#tell(isHit ? 'hit' : 'miss', schema, id);
  }

  /**
   * Takes whole records in, but none that was written after `moment`; from lists only where the type's cache takes them
   * from there.
   */
  putAll(schema: ObjectSchema, records: readonly Attributes[], moment: number, isFromList = false): void {
    const store = this.#storeOf(schema);
    if (!store?.isEnabled || (isFromList && store.settings.from !== 'lists')) return;
    store.held ??= new HeldRecords(store.settings);
    for (const record of records) {
      const id = keyOf(schema, record);
      if (id === undefined || this.isWritten(schema, id, moment)) continue;
      store.held.set(id, record);
      this.#tell('add', schema, id);
    }
  }

  /** A write went through: its answer replaces what is held of the record; without a whole answer nothing is held any more. */
  written(schema: ObjectSchema, id: string, record?: Attributes): void {
    const isHeld = this.peek(schema, id) !== undefined;
    this.#clock += 1;
    this.#writes.set(`${schema.object} ${id}`, this.#clock);
    // Also while disabled: nothing stale may come back when the cache is enabled again.
    this.#storeOf(schema)?.held?.delete(id);
    if (isHeld && record) this.putAll(schema, [record], this.#clock);
    else if (isHeld) this.#tell('remove', schema, id);
  }

  /** A write went through to records that are named by another attribute than their id: those of them that are held go. */
  writtenWhere(schema: ObjectSchema, attribute: string, values: ReadonlySet<string>): void {
    const held = this.#storeOf(schema)?.held?.entries() ?? [];
    const isTouched = ([, record]: [string, Attributes]) => values.has(String(record[attribute]));
    for (const [id] of held.filter(isTouched)) this.written(schema, id);
  }

  #tell(kind: Parameters<typeof tellOfRecord>[1], schema: ObjectSchema, id: string): void {
    tellOfRecord(this.#manager.listeners, kind, { cache: cacheNameOf(schema), object: schema.object, id });
  }

  #storeOf(schema: ObjectSchema): Store | undefined {
    const { stores } = this.#manager;
    const name = cacheNameOf(schema);
    if (stores.has(name) || !schema.cache) return stores.get(name);
    const { name: _, ...settings } = schema.cache;
    return this.#manager.open(name, settings);
  }
}

/** The key of a record: its id as text, so that 1, 1n and '1' are one; undefined where it has none. */
export function keyOf(schema: ObjectSchema, record: Attributes): string | undefined {
  const id = record[idNameOf(schema)];
  return id === null || id === undefined ? undefined : scalarText(id);
}

/** `TicketField` -> `ticket_field`: the name of a type's cache, also where it has none by default. */
function cacheNameOf({ object, cache }: ObjectSchema): string {
  return cache?.name ?? wireNameOf(object);
}
