import { invalidPagination } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { type Listing, type Page, pageSize, pageUrl } from './page.ts';
import { compareBy, type SortKey } from './sort.ts';

/** A place in an ordered list: between records, so that it holds while others come and go. */
interface Cursor {
  /** Values of the sort keys of the record at the border. */
  readonly values: readonly unknown[];
  /** Number of the page that `page[after]` leads to. */
  readonly page: number;
}

/** Pages by `page[size]`, `page[after]` and `page[before]`. `links.next` is set on the last page too: only `has_more` ends the list. */
export function cursorPage(listing: Listing, keys: readonly SortKey[]): Page {
  const { query, records } = listing;
  const after = query.get('page[after]');
  const before = query.get('page[before]');
  if (after && before) throw invalidParameter('page[after] and page[before] cannot be combined');
  const size = pageSize(query.get('page[size]'), listing.maxPageSize);
  return before
    ? pageBefore(listing, keys, readCursor(before, keys), size)
    : pageAfter(listing, keys, after, size, records);
}

function pageAfter(
  listing: Listing,
  keys: readonly SortKey[],
  after: string | null,
  size: number,
  records: readonly Attributes[],
): Page {
  const cursor = after ? readCursor(after, keys) : undefined;
  const start = cursor ? firstAfter(records, keys, cursor) : 0;
  const page = records.slice(start, start + size);
  return frame(listing, keys, page, start + size < records.length, cursor?.page ?? 1);
}

function pageBefore(listing: Listing, keys: readonly SortKey[], cursor: Cursor, size: number): Page {
  const end = firstNotBefore(listing.records, keys, cursor);
  const start = Math.max(0, end - size);
  return frame(listing, keys, listing.records.slice(start, end), start > 0, Math.max(1, cursor.page - 2));
}

function frame(
  listing: Listing,
  keys: readonly SortKey[],
  page: readonly Attributes[],
  hasMore: boolean,
  number: number,
): Page {
  const [first, last] = [page[0], page.at(-1)];
  const afterCursor = last ? writeCursor(last, keys, number + 1) : null;
  const beforeCursor = first ? writeCursor(first, keys, number + 1) : null;
  const size = listing.query.get('page[size]');
  const link = (key: string, cursor: string | null): string | null =>
    cursor && pageUrl(listing, { [key]: cursor, ...(size === null ? {} : { 'page[size]': size }) });
  return {
    records: page,
    frame: {
      meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
      links: { prev: link('page[before]', beforeCursor), next: link('page[after]', afterCursor) },
    },
  };
}

function writeCursor(record: Attributes, keys: readonly SortKey[], page: number): string {
  const v = keys.map(({ attribute }) => plainValue(record[attribute]));
  return toBase64(JSON.stringify({ o: orderName(keys), v, n: page }));
}

/** A bigint has no JSON; its digits compare as well within one list. */
function plainValue(value: unknown): unknown {
  return typeof value === 'bigint' ? { big: String(value) } : (value ?? null);
}

function readCursor(text: string, keys: readonly SortKey[]): Cursor {
  const { o, v, n } = parseCursor(text);
  if (o !== orderName(keys) || !Array.isArray(v) || typeof n !== 'number')
    throw invalidParameter('cursor is not valid');
  return { values: v.map((value) => (isBig(value) ? BigInt(value.big) : value)), page: n };
}

function isBig(value: unknown): value is { big: string } {
  return typeof value === 'object' && value !== null && 'big' in value;
}

function parseCursor(text: string): Record<string, unknown> {
  try {
    return JSON.parse(fromBase64(text)) as Record<string, unknown>;
  } catch {
    throw invalidParameter('cursor is not valid');
  }
}

/** The number of the page that a request asks for; 1 where it can't be told. */
export function cursorPageNumber(query: URLSearchParams): number {
  const after = query.get('page[after]');
  if (!after) return 1;
  try {
    return Number(parseCursor(after).n ?? 1);
  } catch {
    return 1;
  }
}

function orderName(keys: readonly SortKey[]): string {
  return keys.map(({ attribute, isDescending }) => `${isDescending ? '-' : ''}${attribute}`).join();
}

function firstAfter(records: readonly Attributes[], keys: readonly SortKey[], cursor: Cursor): number {
  return indexOf(records, keys, cursor, (order) => order > 0);
}

function firstNotBefore(records: readonly Attributes[], keys: readonly SortKey[], cursor: Cursor): number {
  return indexOf(records, keys, cursor, (order) => order >= 0);
}

function indexOf(
  records: readonly Attributes[],
  keys: readonly SortKey[],
  cursor: Cursor,
  isThere: (order: number) => boolean,
): number {
  const border = Object.fromEntries(keys.map(({ attribute }, index) => [attribute, cursor.values[index]]));
  const compare = compareBy(keys);
  const index = records.findIndex((record) => isThere(compare(record, border)));
  return index === -1 ? records.length : index;
}

function invalidParameter(title: string): Error {
  return invalidPagination('InvalidPaginationParameter', title);
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function fromBase64(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
