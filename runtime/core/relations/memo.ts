import { ensure } from '../cache/ensure.ts';
import { Lru } from '../cache/lru.ts';
import type { RecordCache } from '../cache/record-cache.ts';
import type { Attributes, ObjectSchema } from '../model/schema.ts';

/** Most records of one type that a list remembers. */
const MOST = 5_000;

interface Entry {
  /** Null: there is no such record. */
  record: Attributes | null;
  moment: number;
}

/**
 * What the pages of one list found out about the records they refer to. It makes a list cheap when caching is off or the
 * cache is small, and forgets what was written since.
 */
export class Memo {
  /** Columns whose references were read, by the type they refer to: the next page loads them together. */
  readonly used: Map<string, Set<string>> = new Map<string, Set<string>>();
  #cache: RecordCache;
  #entries = new Map<string, Lru<Entry>>();
  /** Types that were loaded as a whole: what isn't there doesn't exist. */
  #whole = new Map<string, { records: ReadonlyMap<string, Attributes>; moment: number }>();

  constructor(cache: RecordCache) {
    this.#cache = cache;
  }

  /** The record, null where there is none, undefined where that is not known. */
  get(schema: ObjectSchema, id: string): Attributes | null | undefined {
    const whole = this.#whole.get(schema.object);
    const entry =
      this.#entries.get(schema.object)?.get(id) ??
      (whole && { record: whole.records.get(id) ?? null, moment: whole.moment });
    return entry && !this.#cache.isWritten(schema, id, entry.moment) ? entry.record : undefined;
  }

  /** Remembers a record as it was at `moment`. */
  set(schema: ObjectSchema, id: string, record: Attributes | null, moment: number): void {
    ensure(this.#entries, schema.object, () => new Lru<Entry>(MOST)).set(id, { record, moment });
  }

  /** Remembers all records of a type. */
  setWhole(schema: ObjectSchema, records: ReadonlyMap<string, Attributes>, moment: number): void {
    this.#whole.set(schema.object, { records, moment });
  }
}
