import { ensure } from '../cache/ensure.ts';
import { keyOf, type RecordCache, recordsOf } from '../cache/record-cache.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes, ModelClass, ObjectLink, ObjectSchema } from '../model/schema.ts';
import { make } from '../model/slots.ts';
import { type ModelContext, recordOf, type View } from '../model/view.ts';
import type { RequestOptions } from '../request/types.ts';
import { type Columns, collectIds, columnOf } from './columns.ts';
import { Memo } from './memo.ts';
import type { Relations, RelationsClient, Target } from './relations.ts';
import { reloadModel, saveModel } from './save.ts';
import { targetOf } from './target.ts';
import { traceCaller } from './trace-caller.ts';

/**
 * What the records of one page know of each other: the ids that they refer to, and what the list found out about them.
 *
 * The first reference read on a page loads its page-mates' as well. The records found form a page of their own, the
 * target, so that their references load together in turn.
 */
export class PageContext implements ModelContext {
  #relations: Relations;
  #memo: Memo;
  #columns: Columns = new Map();
  #scanned = new Set<string>();
  #targets = new Map<string, PageContext>();
  #learnt = new Set<string>();

  /** The pages of a list share a memo. */
  constructor(
    relations: Relations,
    type?: ModelClass,
    records: readonly Attributes[] = [],
    memo: Memo = memoOf(relations),
  ) {
    this.#relations = relations;
    this.#memo = memo;
    if (type) this.collect(type, records);
  }

  /** Notes what records of the page refer to. */
  collect(type: ModelClass, records: readonly Attributes[]): void {
    collectIds(type, records, this.#columns);
  }

  /** New models of the records that an attribute refers to; null, or left out of a list, where there is none. */
  async reference(model: View, attribute: string, link: ObjectLink, many: boolean): Promise<View | null | View[]> {
    const ids = idsOf(recordOf(model)[attribute], link);
    if (ids.length === 0) return many ? [] : null;
    try {
      const models = await this.#models(model, attribute, link, ids);
      return many ? models : (models[0] ?? null);
    } catch (error) {
      throw traceCaller(error);
    }
  }

  async #models(model: View, attribute: string, link: ObjectLink, ids: readonly string[]): Promise<View[]> {
    const target = await targetOf(this.#relations, link);
    const column = columnOf(model.constructor as ModelClass, attribute);
    const records = await Promise.all(ids.map((id) => this.#find(link, target, column, id)));
    const context = this.#target(link);
    return records.flatMap((record) => (record ? make(target.type, record, context) : []));
  }

  get client(): RelationsClient {
    return this.#relations.client;
  }

  save(model: View, options?: RequestOptions): Promise<unknown> {
    const { owner, principal } = this.#relations;
    return saveModel(owner, model, { ...principal, ...options });
  }

  reload(model: View, options?: RequestOptions): Promise<void> {
    const { owner, principal } = this.#relations;
    return reloadModel(owner, model, { ...principal, ...options });
  }

  /** Takes in records that came along with the page: they answer references, and are a page of their own. */
  sideload(link: ObjectLink, type: ModelClass, records: readonly Attributes[], moment: number): PageContext {
    const schema = schemaOf(type).source;
    const context = this.#target(link);
    for (const record of records) {
      const id = String(keyOf(schema, record));
      // A side-loaded record may be cut short; a cached one never is.
      this.#memo.set(schema, id, this.#cache.peek(schema, id) ?? record, moment);
      context.#learn(type, id, record);
    }
    return context;
  }

  async #find(link: ObjectLink, target: Target, column: string, id: string): Promise<Attributes | null> {
    const schema = schemaOf(target.type).source;
    let record = this.#memo.get(schema, id);
    let missing: string[] = [];
    if (record === undefined || !this.#scanned.has(column)) {
      missing = this.#scan(link, target, column, id);
      record = this.#memo.get(schema, id);
    }
    if (record !== null) this.#cache.note(schema, id, record !== undefined);
    return record === undefined ? this.#load(link, target, id, missing) : record;
  }

  /**
   * Looks up, without a request, what the page refers to in the columns read so far; gives the ids that are missing,
   * the wanted one first.
   */
  #scan(link: ObjectLink, { type }: Target, column: string, id: string): string[] {
    const schema = schemaOf(type).source;
    const used = ensure(this.#memo.used, schema.object, () => new Set<string>()).add(column);
    this.#scanned.add(column);
    const values = [...used].flatMap((name) => this.#columns.get(name) ?? []);
    const ids = new Set([id, ...idsOf(values, link)]);
    return [...ids].filter((each) => !this.#recall(link, type, schema, each));
  }

  /** True if it is known what the id stands for. */
  #recall(link: ObjectLink, type: ModelClass, schema: ObjectSchema, id: string): boolean {
    let record = this.#memo.get(schema, id);
    if (record === undefined) {
      record = this.#cache.peek(schema, id);
      if (record) this.#memo.set(schema, id, record, this.#cache.now());
    }
    if (record) this.#target(link).#learn(type, id, record);
    return record !== undefined;
  }

  async #load(
    link: ObjectLink,
    { type, loader }: Target,
    id: string,
    missing: readonly string[],
  ): Promise<Attributes | null> {
    const schema = schemaOf(type).source;
    const moment = this.#cache.now();
    if (link.loadedBy === 'list') {
      const all = await loader.loadWhole();
      this.#memo.setWhole(schema, all, moment);
      for (const [each, record] of all) this.#target(link).#learn(type, each, record);
      return all.get(id) ?? null;
    }
    const remember = async (each: string): Promise<Attributes | null> => {
      const record = await loader.load(each);
      this.#memo.set(schema, each, record, moment);
      if (record) this.#target(link).#learn(type, each, record);
      return record;
    };
    const own = remember(id);
    // One request an id: nothing is gained by asking before somebody wants it.
    const mates = link.loadedBy === 'get' ? [] : missing.filter((each) => each !== id);
    // Nobody may ever read a page-mate's reference: its failure must not end the process.
    for (const mate of mates) remember(mate).catch(() => {});
    return own;
  }

  #learn(type: ModelClass, id: string, record: Attributes): void {
    if (this.#learnt.has(id)) return;
    this.#learnt.add(id);
    collectIds(type, [record], this.#columns);
  }

  #target(link: ObjectLink): PageContext {
    return ensure(this.#targets, link.object, () => new PageContext(this.#relations, undefined, [], this.#memo));
  }

  get #cache(): RecordCache {
    return recordsOf(this.#relations.client.cache);
  }
}

/** A new memo, for a list or an answer. */
export function memoOf({ client }: Relations): Memo {
  return new Memo(recordsOf(client.cache));
}

/** Ids as keys; null, absent and what is not positive stand for nothing. */
function idsOf(value: unknown, { idType, loadedBy }: ObjectLink): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const isText = (id: unknown) => typeof id === 'string' && id !== '';
  // Records that Zendesk itself brings along may have names for ids; a list of all of them has these, too.
  const isName = (id: unknown) => loadedBy === 'list' && isText(id) && Number.isNaN(Number(id));
  const isId = (id: unknown) => (idType === 'string' ? isText(id) : Number(id) > 0 || isName(id));
  return values.filter(isId).map(String);
}
