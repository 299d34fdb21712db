import { Page, type PageLinks } from '../pagination/page.ts';
import type { PageAnswer } from '../pagination/page-source.ts';
import { CHECKPOINT_VERSION, type ExportCheckpoint } from './checkpoint.ts';
import { isDeleted } from './deleted.ts';

/** Where a page of an export lies, and which records it has. */
export interface PagePlace {
  operation: string;
  /** Unix seconds that the export began with; undefined where it began with a cursor. */
  startTime: number | undefined;
  /** Cursor that led to the page. */
  before: string | null | undefined;
  /** Unix seconds until which that cursor is good. */
  beforeUntil: number | undefined;
  /** Cursor that leads on. */
  after: string | null;
  /** Unix seconds until which that cursor is good. */
  afterUntil: number | undefined;
  /** Keys of records that came earlier and may be repeated on the page. */
  seen: readonly string[];
  /** Keys of the records of the page. */
  keys: readonly string[];
  /** Keys of those that the next page may repeat. */
  border: readonly string[];
}

/**
 * One page of an export. `items` are all its records in the order of the API, without those that the page before had
 * already; each of them is in `records` or in `deleted`.
 */
export class ExportPage<T, S = unknown> extends Page<T, S> {
  /** Unix seconds of the newest change on the page, where the export says so: a later export can start there. */
  readonly endTime: number | undefined;
  /** Cursor of what comes after the page, where the export has cursors. */
  readonly afterCursor: string | undefined;
  #place: PagePlace;

  constructor(answer: PageAnswer<T, S>, links: PageLinks<T, S>, place: PagePlace) {
    super(answer, links);
    const { end_time: endTime, after_cursor: afterCursor } = answer.body;
    this.endTime = typeof endTime === 'number' ? endTime : undefined;
    this.afterCursor = typeof afterCursor === 'string' ? afterCursor : undefined;
    this.#place = place;
  }

  /** The records of the page that exist. */
  get records(): T[] {
    return this.items.filter((item) => !isDeleted(item));
  }

  /** What is left of those that were deleted. */
  get deleted(): T[] {
    return this.items.filter(isDeleted);
  }

  /** Requests the next page; null after the last one. */
  override async next(): Promise<ExportPage<T, S> | null> {
    return (await super.next()) as ExportPage<T, S> | null;
  }

  /** The place behind this page. */
  get checkpoint(): ExportCheckpoint {
    return this.checkpointAt(this.items.length);
  }

  /** @internal The place behind so many records of this page. */
  checkpointAt(count: number): ExportCheckpoint {
    const { operation, startTime, before, after, seen, keys, border } = this.#place;
    const version = CHECKPOINT_VERSION;
    // Without a cursor behind it, the page is asked for again, and its records are left out.
    if (count >= this.items.length && after !== null)
      return { version, operation, ...cursorAt(after, this.#place.afterUntil), seen: border };
    const start = startTime === undefined ? {} : { startTime };
    const place = before ? cursorAt(before, this.#place.beforeUntil) : start;
    return { version, operation, ...place, seen: [...seen, ...keys.slice(0, count)] };
  }
}

function cursorAt(cursor: string, goodUntil: number | undefined): Pick<ExportCheckpoint, 'cursor' | 'goodUntil'> {
  return { cursor, ...(goodUntil !== undefined && { goodUntil }) };
}
