import type { Attributes } from '../types.ts';

/** One page of a list, as its flavour of paging hands it out. */
export interface Page {
  readonly records: readonly Attributes[];
  /** What stands beside the records in the answer: links, cursors, counts. */
  readonly frame: Attributes;
}

/** The list that a request asks for: its records in order, and where it was asked for. */
export interface Listing {
  readonly records: readonly Attributes[];
  readonly query: URLSearchParams;
  /** URL without the query. */
  readonly url: string;
  readonly maxPageSize: number;
}

/** The URL of another page: the same query with these parameters in place of the paging ones. */
export function pageUrl(listing: Listing, parameters: Readonly<Record<string, string | number>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of listing.query) {
    if (key !== 'page' && key !== 'page[after]' && key !== 'page[before]' && !(key in parameters))
      query.append(key, value);
  }
  for (const [key, value] of Object.entries(parameters)) query.append(key, String(value));
  return `${listing.url}?${query}`;
}

/** The size of a page: what was asked for, at most what the operation gives. */
export function pageSize(asked: string | null, maxPageSize: number): number {
  const size = Number(asked ?? maxPageSize);
  return Number.isInteger(size) && size > 0 ? Math.min(size, maxPageSize) : maxPageSize;
}
