import type { RecordType } from '../catalogue/record-type.ts';
import type { Attributes } from '../types.ts';
import { Collection } from './collection.ts';

/** What the sandbox holds: one collection a type. */
export class Store {
  #collections = new Map<RecordType, Collection>();

  /** The records of a type. */
  of(type: RecordType): Collection {
    const collection = this.#collections.get(type) ?? new Collection(type);
    this.#collections.set(type, collection);
    return collection;
  }

  /** A record by type and id; undefined where the type or the id is unknown. */
  find(type: RecordType | undefined, id: unknown): Attributes | undefined {
    return type && this.#collections.get(type)?.find(id);
  }

  /** Forgets everything. */
  clear(): void {
    this.#collections = new Map();
  }
}
