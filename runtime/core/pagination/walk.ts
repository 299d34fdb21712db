import { IncompleteListError, PaginationLoopError } from '../errors/list-errors.ts';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { isObject } from '../request/rules.ts';
import { wrongValue } from '../request/values.ts';
import type { Signal } from '../transport/transport.ts';
import type { ListPlan } from './choose.ts';
import { continuationOf } from './follow.ts';
import { eachItem, eachPage } from './iterate.ts';
import { brokenOff, countOf, isAtLimit, type LimitedList, lastPages, limitError, refusalOf } from './limits.ts';
import { Page, type PageLinks } from './page.ts';
import type { ExportRules, PageAnswer, PageSource } from './page-source.ts';
import { sliceOf } from './slice.ts';
import type { AskedPage, Continuation, Direction, PageRequest } from './strategy.ts';
import { Trail } from './trail.ts';

/** A place in a list: how to ask for the page there, and what is known before it is. */
interface Place {
  request: PageRequest;
  /** Where `list({ from })` would go on. */
  cursor: string | null | undefined;
  /** Number of records before it. */
  yielded: number;
  /** Keys of records that the page may repeat. */
  seen: readonly string[];
  direction: Direction;
  /** Number of pages before it. */
  depth: number;
  /** Pages are smaller than those asked for from here on: their numbers are no places of the list. */
  isLast?: boolean;
  /** The API hands out nothing from here on. */
  isBeyondLimit?: boolean;
}

/** One way through a list, page after page, that never goes in circles. */
export class Walk<T, S> {
  readonly source: PageSource<T, S>;
  #direction: Direction;
  #plan: ListPlan | undefined;
  #count: number | undefined;
  #trail = new Trail();
  #places = new WeakMap<Page<T, S>, Place>();

  constructor(source: PageSource<T, S>, direction: Direction = 'forward') {
    this.source = source;
    this.#direction = direction;
  }

  /** Every record, from the first page on. */
  items(): AsyncGenerator<T, void, undefined> {
    return eachItem(this);
  }

  /** Every page, from the first one on. */
  pages(): AsyncGenerator<Page<T, S>, void, undefined> {
    return eachPage(this);
  }

  /** The same list from the same place, the other way. */
  reversed(): Walk<T, S> {
    return new Walk(this.source, this.#direction === 'forward' ? 'backward' : 'forward');
  }

  /** The same list, which the signal ends, too. */
  until(signal: Signal): Walk<T, S> {
    return new Walk({ ...this.source, signal }, this.#direction);
  }

  /** The first page. */
  async start(signal?: Signal): Promise<Page<T, S>> {
    const direction = this.#direction;
    this.#plan = this.source.plan({ direction });
    if (direction === 'backward') checkBackward(this.source.id, this.#plan);
    const { query, from } = this.#plan;
    const seen = this.source.export?.seen ?? [];
    const reached = from === undefined ? 'forward' : direction;
    const place = { request: { query }, cursor: from, yielded: 0, seen, direction: reached, depth: 0 };
    return this.#read(place, signal);
  }

  /** The page after one that has more. */
  async after(page: Page<T, S>, signal?: Signal): Promise<Page<T, S>> {
    const place = this.#places.get(page) as Place;
    if (place.isBeyondLimit) throw limitError(this.#limited(place));
    return this.#read(place, signal);
  }

  /** The first `limit` records; no page is read beyond them. */
  async toArray(options: { limit?: number } = {}): Promise<T[]> {
    checkLimit(this.source.id, options);
    const { limit = Number.POSITIVE_INFINITY } = options;
    checkCount(this.source.id, 'limit', limit);
    const items: T[] = [];
    let last: Parameters<ExportRules<T, S>['taken']> | undefined;
    let page = limit === 0 ? null : await this.start();
    for (; page; page = items.length < limit ? await page.next() : null) {
      const { length } = page.items.slice(0, limit - items.length);
      const before = { records: items.length, pages: (last?.[2]?.pages ?? -1) + 1 };
      for (const item of page.items.slice(0, length)) items.push(item);
      last = [page, length, before];
    }
    // Only now: where a later page fails, nothing has been handed out.
    if (last) this.source.export?.taken(...last);
    return items;
  }

  /** The records from one position up to another. */
  async slice(start: number, stop: number = Number.POSITIVE_INFINITY): Promise<T[]> {
    checkCount(this.source.id, 'start', start);
    checkCount(this.source.id, 'stop', stop);
    if (stop <= start) return [];
    const isForward = this.#direction === 'forward';
    const { source, skip } = isForward ? sliceOf(this.source, start) : { source: this.source, skip: start };
    return (await new Walk(source, this.#direction).toArray({ limit: stop - start + skip })).slice(skip);
  }

  async #read(wanted: Place, signal: Signal | undefined): Promise<Page<T, S>> {
    const place = this.#fitting(wanted);
    const answer = await this.#answer(place, signal);
    this.#count = countOf(answer.body) ?? this.#count;
    const asked = this.#asked(place, answer);
    const { next, hasMore, ...reached } = this.#continuation(answer, asked, place);
    const cursor = place.isLast ? null : reached.cursor;
    if (hasMore) this.#checkWay(place, answer, [cursor, next?.url]);
    const opened = this.source.export?.open(answer, { before: place.cursor, after: cursor, seen: place.seen });
    const { length } = opened?.items ?? answer.items;
    const yielded = place.yielded + length;
    const after = { ...place, cursor, yielded, seen: opened?.seen ?? [], depth: place.depth + 1 };
    const isBeyondLimit = isAtLimit(this.#limited(after), hasMore);
    const links: PageLinks<T, S> = {
      hasMore: hasMore || isBeyondLimit,
      cursor,
      next: () => this.after(page),
      previous: () => this.#before(answer, asked, place),
    };
    const page: Page<T, S> = opened?.makePage(links) ?? new Page({ ...answer, items: this.#inOrder(answer) }, links);
    const { id, events } = this.source;
    events?.emit('page', () => ({ operation: id, items: length, yielded: after.yielded, hasMore: page.hasMore }));
    const request = next ?? {};
    if (next || isBeyondLimit) this.#places.set(page, { ...after, request, direction: this.#direction, isBeyondLimit });
    return page;
  }

  /** The place asked for in pages that end before the limit of the API. */
  #fitting(place: Place): Place {
    const request = lastPages(place.request, this.#limited(place));
    return request ? { ...place, request, isLast: true } : place;
  }

  async #answer(place: Place, signal: Signal | undefined): Promise<PageAnswer<T, S>> {
    try {
      return await this.source.read(place.request, signal ?? this.source.signal);
    } catch (error) {
      throw brokenOff(refusalOf(error, this.#limited(place)), place);
    }
  }

  #inOrder({ items }: PageAnswer<T, S>): T[] {
    return this.#direction === 'forward' ? items : items.reverse();
  }

  #asked({ request, direction }: Place, { records }: PageAnswer<T, S>): AskedPage {
    const { query = {}, size } = this.#plan as ListPlan;
    return { query: request.query ?? query, items: records, size, direction };
  }

  #limited({ yielded, cursor }: Place): LimitedList {
    const { id, maxRecords } = this.source;
    // Backward, each record is farther from the limit than the one before.
    const isForward = this.#direction === 'forward';
    return {
      id,
      maxRecords: isForward ? maxRecords : undefined,
      plan: this.#plan as ListPlan,
      count: this.#count,
      yielded,
      cursor,
    };
  }

  /** Without a signal that the list ends or where it goes on, nobody knows what is missing. */
  #continuation({ body }: PageAnswer<T, S>, asked: AskedPage, { cursor, yielded }: Place): Continuation {
    const { id, isPaged } = this.source;
    const continuation =
      this.#direction === 'forward'
        ? continuationOf(body, asked, this.#plan?.strategy)
        : backwardFrom(id, body, asked, this.#plan);
    if (continuation ? !continuation.hasMore || continuation.next : !isPaged) {
      return continuation ?? { hasMore: false, cursor: null };
    }
    const message = `${id}: the answer after ${yielded} records says neither where the list goes on nor that it ends`;
    throw new IncompleteListError(message, { cursor: cursor ?? undefined, yielded });
  }

  /** The page before the one of an answer; null before the first, where a page is empty or has no link. */
  async #before({ body }: PageAnswer<T, S>, asked: AskedPage, { yielded }: Place): Promise<Page<T, S> | null> {
    const { hasMore, next, cursor } = backwardFrom(this.source.id, body, asked, this.#plan) ?? { hasMore: false };
    if (!hasMore || !next) return null;
    // A way of its own: going forward again from there leads to pages that this one has seen.
    const walk = new Walk(this.source, this.#direction);
    walk.#plan = this.#plan;
    const start: Place = {
      request: next,
      cursor,
      yielded: Math.max(0, yielded - asked.items.length),
      seen: [],
      direction: 'backward',
      depth: 0,
    };
    const page = await walk.#read(start, undefined);
    return page.items.length > 0 ? page : null;
  }

  /** A page that leads back is refused before its records are handed out: they may have been before. */
  #checkWay(place: Place, { response }: Answered, next: readonly Link[]): void {
    const { cursor, request, yielded, depth, direction } = place;
    // A cursor that led backward stands for another place than the same one going forward.
    const own = direction === this.#direction ? cursor : undefined;
    this.#trail.pass([own, request.url, response.url], depth);
    if (!this.#trail.leadsBack(next, depth)) return;
    const message = `${this.source.id}: the page after ${yielded} records leads back to one that was handed out before`;
    throw new PaginationLoopError(message, { cursor: cursor ?? undefined, yielded });
  }
}

type Answered = Pick<PageAnswer<unknown, unknown>, 'response'>;
type Link = string | null | undefined;

function backwardFrom(
  id: string,
  body: PageAnswer<never, never>['body'],
  asked: AskedPage,
  plan: ListPlan | undefined,
): Continuation | undefined {
  checkBackward(id, plan);
  return plan?.strategy?.previous?.(body, asked);
}

function checkBackward(id: string, plan: ListPlan | undefined): void {
  if (plan?.strategy?.previous) return;
  throw new InvalidArgumentError(`${id}: the API pages this list forward only`, { argument: id });
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
