import { IncompleteListError, PaginationLoopError } from '../errors/list-errors.ts';
import type { Attributes } from '../model/schema.ts';
import { isObject } from '../request/rules.ts';
import { wrongValue } from '../request/values.ts';
import type { Signal } from '../transport/transport.ts';
import type { ListPlan } from './choose.ts';
import { continuationOf } from './follow.ts';
import { Page } from './page.ts';
import type { PageSource } from './page-source.ts';
import { sliceOf } from './slice.ts';
import type { Continuation, PageRequest } from './strategy.ts';

/** A place in a list: how to ask for the page there, and what is known before it is. */
interface Place {
  request: PageRequest;
  /** Where `list({ from })` would go on. */
  cursor: string | null | undefined;
  /** Number of records before it. */
  yielded: number;
  isEntered?: boolean;
}

/** One way through a list, page after page, that never goes in circles. */
export class Walk<T, S> {
  readonly source: PageSource<T, S>;
  #plan: ListPlan | undefined;
  #seen = new Set<string>();
  #places = new WeakMap<Page<T, S>, Place>();

  constructor(source: PageSource<T, S>) {
    this.source = source;
  }

  /** The first page. */
  async start(signal?: Signal): Promise<Page<T, S>> {
    this.#plan = this.source.plan();
    const { query, from } = this.#plan;
    if (from !== undefined) this.#seen.add(from);
    return this.#read({ request: { query }, cursor: from, yielded: 0 }, signal);
  }

  /** The page after one that has more. */
  async after(page: Page<T, S>, signal?: Signal): Promise<Page<T, S>> {
    const place = this.#places.get(page) as Place;
    this.#enter(place);
    return this.#read(place, signal);
  }

  /** The first `limit` records; no page is read beyond them. */
  async toArray(options: { limit?: number } = {}): Promise<T[]> {
    checkLimit(this.source.id, options);
    const { limit = Number.POSITIVE_INFINITY } = options;
    checkCount(this.source.id, 'limit', limit);
    const items: T[] = [];
    let page = limit === 0 ? null : await this.start();
    for (; page; page = items.length < limit ? await page.next() : null) {
      for (const item of page.items) if (items.length < limit) items.push(item);
    }
    return items;
  }

  /** The records from one position up to another. */
  async slice(start: number, stop: number = Number.POSITIVE_INFINITY): Promise<T[]> {
    checkCount(this.source.id, 'start', start);
    checkCount(this.source.id, 'stop', stop);
    if (stop <= start) return [];
    const { source, skip } = sliceOf(this.source, start);
    return (await new Walk(source).toArray({ limit: stop - start + skip })).slice(skip);
  }

  async #read(place: Place, signal: Signal | undefined): Promise<Page<T, S>> {
    const answer = await this.source.read(place.request, signal ?? this.source.signal);
    const { hasMore, cursor, next } = this.#continuation(answer.body, place);
    const page: Page<T, S> = new Page(answer, { hasMore, cursor }, () => this.after(page));
    if (next) this.#places.set(page, { request: next, cursor, yielded: place.yielded + answer.items.length });
    return page;
  }

  /** Without a signal that the list ends or where it goes on, nobody knows what is missing. */
  #continuation(body: Attributes, { cursor, yielded }: Place): Continuation {
    const { id, isPaged } = this.source;
    const continuation = continuationOf(body, this.#plan?.query ?? {});
    if (continuation ? !continuation.hasMore || continuation.next : !isPaged) {
      return continuation ?? { hasMore: false, cursor: null };
    }
    throw new IncompleteListError(`${id}: the answer after ${yielded} records doesn't say how the list goes on`, {
      cursor: cursor ?? undefined,
      yielded,
    });
  }

  /** The same page may be asked for again; another page that leads to the same place is a circle. */
  #enter(place: Place): void {
    if (place.isEntered) return;
    place.isEntered = true;
    const { cursor, yielded, request } = place;
    for (const key of new Set([cursor, request.url])) {
      if (!key) continue;
      if (this.#seen.has(key)) {
        const message = `${this.source.id}: the page after ${yielded} records was handed out before`;
        throw new PaginationLoopError(message, { cursor: cursor ?? key, yielded });
      }
      this.#seen.add(key);
    }
  }
}

/** What is taken for no limit would read the whole list. */
function checkLimit(id: string, options: unknown): void {
  const isOptions = isObject(options) && Object.keys(options).every((name) => name === 'limit');
  if (!isOptions) throw wrongValue(`${id}(options)`, 'left out or { limit }', options);
}

function checkCount(id: string, name: string, value: number): void {
  const isCount = value === Number.POSITIVE_INFINITY ? name !== 'start' : Number.isInteger(value) && value >= 0;
  if (!isCount) throw wrongValue(`${id}(${name})`, 'an integer from 0 on', value);
}
