import type { Page } from '../pagination/page.ts';
import { Paginator } from '../pagination/paginator.ts';
import type { Walk } from '../pagination/walk.ts';
import type { ExportCheckpoint } from './checkpoint.ts';
import type { ExportPage } from './export-page.ts';

/** How far an export has been read. */
export interface ExportProgress<T, S> {
  page?: ExportPage<T, S>;
  /** Number of its records that were handed out. */
  count: number;
}

/**
 * Everything that changed since a time, not requested yet. It ends where the API says that the export ends, and gives
 * no record twice where pages meet. A record that changes while it runs comes again, in its new state.
 *
 * `checkpoint` can be read at any time while it runs: it stands behind the record that was handed out last, so that a
 * program which keeps it after each record, or each page, loses none. Whoever reads an export several times at once
 * opens one for each: `checkpoint` is that of the reading which came last.
 */
export class IncrementalExport<T, S = unknown> extends Paginator<T, S> {
  #progress: ExportProgress<T, S>;

  /** Takes what opens the export and is told how far it is read. */
  constructor(open: (progress: ExportProgress<T, S>) => Promise<Walk<T, S>>) {
    const progress: ExportProgress<T, S> = { count: 0 };
    super(() => open(progress));
    this.#progress = progress;
  }

  /** Every page, with its own checkpoint. */
  override pages(): AsyncGenerator<ExportPage<T, S>, void, undefined> {
    return super.pages() as AsyncGenerator<Page<T, S>, void, undefined> as AsyncGenerator<ExportPage<T, S>>;
  }

  /** The first page. */
  override async page(): Promise<ExportPage<T, S>> {
    const page = (await super.page()) as ExportPage<T, S>;
    this.#progress.page = page;
    this.#progress.count = page.items.length;
    return page;
  }

  /** The place behind the last record that was handed out; undefined before the first page. */
  get checkpoint(): ExportCheckpoint | undefined {
    const { page, count } = this.#progress;
    return page?.checkpointAt(count);
  }

  /** Unix seconds of the newest change on the page that is being read, where the export says so. */
  get endTime(): number | undefined {
    return this.#progress.page?.endTime;
  }

  /** Cursor of what comes after the page that is being read, where the export has cursors. */
  get afterCursor(): string | undefined {
    return this.#progress.page?.afterCursor;
  }
}
