import { type Listing, type Page, pageSize, pageUrl } from './page.ts';

/** Pages by `limit` and `cursor`, which counts records; `after_url: null` ends the list. */
export function auditPage(listing: Listing): Page {
  const { query, records } = listing;
  const size = pageSize(query.get('limit'), listing.maxPageSize);
  const start = Number(query.get('cursor') ?? 0) || 0;
  const end = start + size;
  const after = end < records.length ? end : null;
  const before = start > 0 ? Math.max(0, start - size) : null;
  const link = (cursor: number | null): string | null => (cursor === null ? null : pageUrl(listing, { cursor }));
  return {
    records: records.slice(start, end),
    frame: {
      after_url: link(after),
      before_url: link(before),
      after_cursor: after === null ? null : String(after),
      before_cursor: before === null ? null : String(before),
    },
  };
}
