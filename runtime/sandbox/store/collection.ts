import type { RecordType } from '../catalogue/record-type.ts';
import type { Attributes } from '../types.ts';

/** A record, and the records above it in its path that it does not name itself: the ticket of a comment. */
export interface Entry {
  readonly record: Attributes;
  readonly parents: Readonly<Record<string, string>>;
}

/** All records of one type, in the order in which they were made. */
export class Collection {
  readonly type: RecordType;
  readonly #entries = new Map<string, Entry>();
  /** What was deleted and can be brought back. */
  readonly #trash = new Map<string, Entry>();

  /** Grows with whatever comes, goes or is replaced. */
  #version = 0;

  constructor(type: RecordType) {
    this.type = type;
  }

  /** The same number as before: the collection holds the same records as before. */
  get version(): number {
    return this.#version;
  }

  /** Adds a record, or replaces the one with its id. */
  put(record: Attributes, parents?: Entry['parents']): Attributes {
    const id = this.#idOf(record);
    this.#version += 1;
    this.#entries.set(id, { record, parents: parents ?? this.#entries.get(id)?.parents ?? {} });
    return record;
  }

  find(id: unknown): Attributes | undefined {
    return this.#entries.get(String(id))?.record;
  }

  /** The record with this id, or the first of all where no id is given, if the test holds for it. */
  entry(id: unknown, test: (entry: Entry) => boolean): Entry | undefined {
    if (id === undefined) return this.entries().find(test);
    const entry = this.#entries.get(String(id));
    return entry && test(entry) ? entry : undefined;
  }

  entries(): Entry[] {
    return [...this.#entries.values()];
  }

  records(): Attributes[] {
    return this.entries().map(({ record }) => record);
  }

  /** Forgets a record for good, deleted or not. */
  remove(id: unknown): boolean {
    this.#version += 1;
    const inTrash = this.#trash.delete(String(id));
    return this.#entries.delete(String(id)) || inTrash;
  }

  /** Deletes a record so that it can be restored; `note` is kept with it. */
  discard(id: unknown, note: Attributes): void {
    const entry = this.#entries.get(String(id));
    if (!entry) return;
    this.#version += 1;
    this.#entries.delete(String(id));
    this.#trash.set(String(id), { ...entry, record: { ...entry.record, ...note } });
  }

  discarded(): Attributes[] {
    return [...this.#trash.values()].map(({ record }) => record);
  }

  /** Brings a deleted record back, without the named attributes. */
  restore(id: unknown, forget: readonly string[]): Attributes | undefined {
    const entry = this.#trash.get(String(id));
    if (!entry) return undefined;
    this.#version += 1;
    this.#trash.delete(String(id));
    const kept = Object.entries(entry.record).filter(([name]) => !forget.includes(name));
    return this.put(Object.fromEntries(kept), entry.parents);
  }

  #idOf(record: Attributes): string {
    return String(record[this.type.id]);
  }
}
