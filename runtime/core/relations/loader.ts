import DataLoader from 'dataloader';
import { keyOf, type RecordCache } from '../cache/record-cache.ts';
import { RecordNotFoundError } from '../errors/api-error.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes, ModelClass, ObjectLink } from '../model/schema.ts';
import type { ListOperation, Operation } from '../operation/operation.ts';
import { readAll } from '../pagination/read-all.ts';
import type { Requester } from '../request/types.ts';

type Found = Attributes | null;

/** Most ids in one request. */
const BATCH = 100;

/**
 * Loads records of one type by id, and puts them into the cache. Ids asked for in the same tick go together, and an id
 * under way is never asked for again; what has settled is the caches' business.
 */
export class Loader {
  #client: Requester;
  #cache: RecordCache;
  #link: ObjectLink;
  #type: ModelClass;
  #underWay = new Map<string, Promise<Found>>();
  #whole: Promise<Map<string, Attributes>> | undefined;
  #batches: DataLoader<string, Found>;

  constructor(client: Requester, cache: RecordCache, link: ObjectLink, type: ModelClass) {
    this.#client = client;
    this.#cache = cache;
    this.#link = link;
    this.#type = type;
    const load = link.loadedBy === 'get' ? this.#each : this.#batch;
    this.#batches = new DataLoader(load, { cacheMap: this.#underWay, maxBatchSize: BATCH });
  }

  /** The record, or null where there is none. */
  load(id: string): Promise<Found> {
    const underWay = this.#underWay.get(id);
    if (underWay) return underWay;
    const loading = this.#batches.load(id);
    const forget = () => this.#underWay.delete(id);
    loading.then(forget, forget);
    return loading;
  }

  /** All records of the type by id. */
  loadWhole(): Promise<ReadonlyMap<string, Attributes>> {
    this.#whole ??= this.#list({}, true).finally(() => {
      this.#whole = undefined;
    });
    return this.#whole;
  }

  #batch = async (ids: readonly string[]): Promise<Found[]> => {
    const records = await this.#list({ ids }, false);
    return ids.map((id) => records.get(id) ?? null);
  };

  #each = (ids: readonly string[]): Promise<(Found | Error)[]> =>
    Promise.all(ids.map((id) => this.#get(id).catch((error: Error) => error)));

  async #get(id: string): Promise<Found> {
    const { key, path, idType = 'integer' } = this.#link;
    const moment = this.#cache.now();
    const parameter = String(/\w+(?=\}$)/.exec(path));
    const answer = { [key || 'bare']: this.#type };
    try {
      const operation: Operation = { ...this.#operation(), answer, parameters: { [parameter]: idType } };
      const { data } = await this.#client.request({ operation, path: [id] });
      const record = (key ? (data as Attributes)[key] : data) as Attributes;
      this.#cache.putAll(schemaOf(this.#type).source, [record], moment);
      return record;
    } catch (error) {
      if (error instanceof RecordNotFoundError) return null;
      throw error;
    }
  }

  async #list(query: Attributes, isWhole: boolean): Promise<Map<string, Attributes>> {
    const { key, idType = 'integer', pageSize } = this.#link;
    const schema = schemaOf(this.#type).source;
    const moment = this.#cache.now();
    const operation: ListOperation = {
      ...this.#operation(),
      items: key,
      model: this.#type,
      pagination: [],
      ...(query.ids !== undefined && { query: { ids: { type: `${idType}[]` } } }),
    };
    const records = await readAll<Attributes>(this.#client, {
      operation,
      query: { ...query, ...(pageSize && { 'page[size]': pageSize }) },
    });
    this.#cache.putAll(schema, records, moment, isWhole);
    return new Map(records.map((record) => [String(keyOf(schema, record)), record]));
  }

  #operation(): Operation & { method: 'GET' } {
    const { object, path, locale } = this.#link;
    return { id: `references.${object}`, method: 'GET', path, retry: 'safe', ...(locale && { locale }) };
  }
}
