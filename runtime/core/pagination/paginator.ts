import { later } from './later.ts';
import type { Page } from './page.ts';
import { type StreamOf, streamOf } from './stream.ts';
import type { Walk } from './walk.ts';

/**
 * A list, not requested yet. Each iteration requests it anew, page by page, and ends only where the API says that the
 * list ends: a list that breaks off throws.
 *
 * It is no promise: `await list.page()` is the first page, `await list.toArray()` is everything.
 */
export class Paginator<T, S = unknown> implements AsyncIterable<T> {
  #open: () => Promise<Walk<T, S>>;

  /** Takes what opens the list: each iteration opens it anew. */
  constructor(open: () => Promise<Walk<T, S>>) {
    this.#open = open;
  }

  /** Every record; the next page is requested before the current one is used up. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return later(async () => (await this.#open()).items());
  }

  /** Every page, for those who keep the cursor or the side-loads. */
  pages(): AsyncGenerator<Page<T, S>, void, undefined> {
    return later(async () => (await this.#open()).pages());
  }

  /**
   * The list read backward: from before the place of `from` (else from the end of the first page), page after page
   * towards its beginning, the last record of each page first. Where a list can be sorted, `sort: '-…'` turns the whole of it
   * round.
   *
   * Reading it throws `InvalidArgumentError` where the API pages the list forward only.
   */
  reversed(): Paginator<T, S> {
    return new Paginator(async () => (await this.#open()).reversed());
  }

  /**
   * The records as a `ReadableStream` of the platform, for `pipeThrough`, `pipeTo` and whatever takes streams. It asks for
   * no more than is read of it; cancelling it ends the request that is under way.
   */
  toReadableStream(): StreamOf<T> {
    return streamOf(async () => {
      const [walk, { sourceOf }] = await Promise.all([this.#open(), import('./stream-source.ts')]);
      return sourceOf(walk, (own) => own.items());
    });
  }

  /**
   * The records as a `ReadableStream` of UTF-8 bytes: newline-delimited JSON, one line a record, a page at a time. An
   * integer that a number can't hold keeps its digits.
   */
  toNdjson(): StreamOf<Uint8Array> {
    return streamOf(async () => {
      const [walk, { bytesOf }] = await Promise.all([this.#open(), import('./ndjson.ts')]);
      return bytesOf(walk);
    });
  }

  /** The first page. */
  async page(): Promise<Page<T, S>> {
    return (await this.#open()).start();
  }

  /** The first `limit` records, or all; requests no page beyond them. */
  async toArray(options: { limit?: number } = {}): Promise<T[]> {
    return (await this.#open()).toArray(options);
  }

  /**
   * The records from `start` up to but not including `stop`, counted from 0 in the order of offset paging. Requests
   * only the pages that hold them; a list without offset paging is read from its beginning.
   */
  async slice(start: number, stop?: number): Promise<T[]> {
    return (await this.#open()).slice(start, stop);
  }
}
