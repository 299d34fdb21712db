import type { Signal } from '../transport/transport.ts';
import type { Page } from './page.ts';
import type { PageSource } from './page-source.ts';

/** A list that is read page by page. */
interface Pages<T, S> {
  readonly source: PageSource<T, S>;
  start(signal: Signal): Promise<Page<T, S>>;
  after(page: Page<T, S>, signal: Signal): Promise<Page<T, S>>;
}

/**
 * The records of a list. The second page is requested when half of the first has been taken, from then on each page
 * as soon as the one before it is there. Leaving the loop cancels what is under way.
 */
export async function* eachItem<T, S>(walk: Pages<T, S>): AsyncGenerator<T, void, undefined> {
  const ahead = lookahead(walk);
  const { taken } = walk.source.export ?? {};
  try {
    let page: Page<T, S> | undefined = await ahead.first();
    for (let wait = Math.ceil(page.items.length / 2) - 1; page; wait = 0) {
      taken?.(page, 0);
      let count = 0;
      for (const item of page.items) {
        if (count++ === wait) ahead.prefetch(page);
        taken?.(page, count);
        yield item;
      }
      const coming: Promise<Page<T, S>> | undefined = page.hasMore ? ahead.next(page) : undefined;
      // Let go of what is read before its successor is parsed, so that the collector need not copy both.
      page = undefined;
      page = await coming;
    }
  } finally {
    ahead.cancel();
  }
}

/** The pages of a list; from the second on, the next one is requested as soon as a page is there. */
export async function* eachPage<T, S>(walk: Pages<T, S>): AsyncGenerator<Page<T, S>, void, undefined> {
  const ahead = lookahead(walk);
  const { taken } = walk.source.export ?? {};
  try {
    let page = await ahead.first();
    taken?.(page, page.items.length);
    yield page;
    while (page.hasMore) {
      page = await ahead.next(page);
      ahead.prefetch(page);
      taken?.(page, page.items.length);
      yield page;
    }
  } finally {
    ahead.cancel();
  }
}

/** A walk with at most one page requested before it is asked for. */
interface Lookahead<T, S> {
  first(): Promise<Page<T, S>>;
  prefetch(page: Page<T, S>): void;
  next(page: Page<T, S>): Promise<Page<T, S>>;
  cancel(): void;
}

function lookahead<T, S>(walk: Pages<T, S>): Lookahead<T, S> {
  const { prefetch, signal } = walk.source;
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  let pending: Promise<Page<T, S>> | undefined;
  return {
    first: () => walk.start(controller.signal),
    prefetch(page) {
      if (!prefetch || !page.hasMore) return;
      pending = walk.after(page, controller.signal);
      // Its failure is for whoever asks for the page; nobody may, and that must not end the process.
      pending.catch(() => {});
    },
    next(page) {
      const started = pending ?? walk.after(page, controller.signal);
      pending = undefined;
      return started;
    },
    cancel() {
      signal?.removeEventListener('abort', abort);
      controller.abort();
    },
  };
}
