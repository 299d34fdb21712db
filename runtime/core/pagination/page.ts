import type { ResponseInfo } from '../request/types.ts';

/** How the pages around a page are found. */
export interface PageLinks<T, S> {
  hasMore: boolean;
  cursor: string | null;
  next: () => Promise<Page<T, S>>;
  previous: () => Promise<Page<T, S> | null>;
}

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
  #links: PageLinks<T, S>;

  constructor(
    { items, sideloads, response }: { items: T[]; sideloads: S; response: ResponseInfo },
    links: PageLinks<T, S>,
  ) {
    this.items = items;
    this.hasMore = links.hasMore;
    this.cursor = links.cursor;
    this.sideloads = sideloads;
    this.response = response;
    this.#links = links;
  }

  /** Requests the next page; null after the last one. */
  async next(): Promise<Page<T, S> | null> {
    return this.hasMore ? this.#links.next() : null;
  }

  /**
   * Requests the page before this one; null before the first.
   *
   * @throws InvalidArgumentError where the API pages the list forward only.
   */
  async previous(): Promise<Page<T, S> | null> {
    return this.#links.previous();
  }
}
