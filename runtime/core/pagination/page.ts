import type { ResponseInfo } from '../request/types.ts';

/** One page of a list. It has no iterator of its own, so that nobody takes it for the whole list. */
export class Page<T, S = unknown> {
  readonly items: T[];
  /** There are records after this page. */
  readonly hasMore: boolean;
  /** Where the list goes on after this page: `list({ from: cursor })`. Null where there is no such place. */
  readonly cursor: string | null;
  /** Records that came along by `include`, by name. */
  readonly sideloads: S;
  readonly response: ResponseInfo;
  #next: () => Promise<Page<T, S>>;

  constructor(
    { items, sideloads, response }: { items: T[]; sideloads: S; response: ResponseInfo },
    { hasMore, cursor }: { hasMore: boolean; cursor: string | null },
    next: () => Promise<Page<T, S>>,
  ) {
    this.items = items;
    this.hasMore = hasMore;
    this.cursor = cursor;
    this.sideloads = sideloads;
    this.response = response;
    this.#next = next;
  }

  /** Requests the next page; null after the last one. */
  async next(): Promise<Page<T, S> | null> {
    return this.hasMore ? this.#next() : null;
  }
}
