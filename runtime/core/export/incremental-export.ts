import type { Page } from '../pagination/page.ts';
import { Paginator } from '../pagination/paginator.ts';
import type { Walk } from '../pagination/walk.ts';
import type { ExportCheckpoint } from './checkpoint.ts';
import type { ExportPage } from './export-page.ts';
import { type ExportProgress, type ExportState, NOTHING_READ } from './export-state.ts';
import type { ExportFileOptions } from './to-file.ts';

/** One record of an export, and whether it is what is left of a deleted one. */
export interface ExportedRecord<T> {
  readonly record: T;
  readonly isDeleted: boolean;
}

/**
 * Everything that changed since a time, or that a search finds, not requested yet. It ends where the API says that the
 * export ends, and gives no record twice where pages meet. A record that changes while it runs comes again, in its new
 * state. Deleted records come too, where the API exports them: `tagged()` and the pages tell them apart.
 *
 * `checkpoint` can be read at any time while it runs: it stands behind the record that was handed out last, so that a
 * program which keeps it after each record, or each page, loses none. Whoever reads an export several times at once
 * opens one for each: `checkpoint` and `progress` are those of the reading which came last.
 */
export class IncrementalExport<T, S = unknown> extends Paginator<T, S> {
  #state: ExportState<T, S>;
  #open: (from?: ExportCheckpoint) => Promise<Walk<T, S>>;

  /** Takes what opens the export, from its own start or a checkpoint, and is told how far it is read. */
  constructor(open: (state: ExportState<T, S>, from?: ExportCheckpoint) => Promise<Walk<T, S>>) {
    const state: ExportState<T, S> = { count: 0, before: NOTHING_READ };
    super(() => open(state));
    this.#open = (from) => open(state, from);
    this.#state = state;
  }

  /** Every record with whether it was deleted. */
  async *tagged(): AsyncGenerator<ExportedRecord<T>, void, undefined> {
    const { isDeleted } = await import('./deleted.ts');
    for await (const record of this) yield { record, isDeleted: isDeleted(record) };
  }

  /** Every page, with its own checkpoint. */
  override pages(): AsyncGenerator<ExportPage<T, S>, void, undefined> {
    return super.pages() as AsyncGenerator<Page<T, S>, void, undefined> as AsyncGenerator<ExportPage<T, S>>;
  }

  /** The first page. */
  override async page(): Promise<ExportPage<T, S>> {
    const page = (await super.page()) as ExportPage<T, S>;
    Object.assign(this.#state, { page, count: page.items.length, before: NOTHING_READ });
    return page;
  }

  /**
   * Writes every record into a file, one line of JSON each, and goes on with that file where an earlier run of the same
   * export ended, however that ended: no record is missing from it and none is in it twice. The checkpoint stands in
   * `<path>.checkpoint`. A run that ended well adds what changed since.
   *
   * @throws InvalidArgumentError If the file is not one that such a run has written.
   * @throws CursorExpiredError If the API has forgotten where the earlier run stopped.
   */
  async toFile(path: string, options?: ExportFileOptions): Promise<ExportProgress> {
    const { exportToFile } = await import('./to-file.ts');
    return exportToFile(path, { open: this.#open, progress: () => this.progress }, { ...options });
  }

  /** The place behind the last record that was handed out; undefined before the first page. */
  get checkpoint(): ExportCheckpoint | undefined {
    const { page, count } = this.#state;
    return page?.checkpointAt(count);
  }

  /** How far the export has been read. */
  get progress(): ExportProgress {
    const { page, count, before } = this.#state;
    if (!page) return { ...NOTHING_READ, endTime: undefined };
    return { records: before.records + count, pages: before.pages + 1, endTime: page.endTime };
  }

  /** Unix seconds of the newest change on the page that is being read, where the export says so. */
  get endTime(): number | undefined {
    return this.#state.page?.endTime;
  }

  /** Cursor of what comes after the page that is being read, where the export has cursors. */
  get afterCursor(): string | undefined {
    return this.#state.page?.afterCursor;
  }
}
