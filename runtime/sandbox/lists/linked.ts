import { type Listing, type Page, pageSize, pageUrl } from './page.ts';

/** Engagements: a link to the next page, and `has_more`, which ends the list. The link is set on the last page too. */
export function engagementsPage(listing: Listing): Page {
  const size = pageSize(listing.query.get('page_size'), listing.maxPageSize);
  const { records, end, hasMore } = cut(listing, 'start_time_cursor', size);
  const link = pageUrl(listing, { start_time_cursor: end, page_size: size });
  return { records, frame: { next_page_url: link, has_more: hasMore, page_size: size } };
}

/** Chat: a link to the next page, null on the last one. */
export function chatPage(listing: Listing): Page {
  const size = pageSize(listing.query.get('limit'), listing.maxPageSize);
  const { records, end, hasMore } = cut(listing, 'cursor', size);
  return { records, frame: { next_url: hasMore ? pageUrl(listing, { cursor: end }) : null, prev_url: null } };
}

/** Jira links: those behind an id, without any link. */
export function sinceIdPage(listing: Listing): Page {
  const since = Number(listing.query.get('since_id') ?? 0);
  const due = listing.records.filter(({ id }) => Number(id) > since);
  const records = due.slice(0, pageSize(listing.query.get('limit'), listing.maxPageSize));
  return { records, frame: { total: records.length } };
}

/** Talk's dashboards: numbered pages with their number in all. */
export function dashboardPage(listing: Listing): Page {
  const size = pageSize(listing.query.get('per_page'), listing.maxPageSize);
  const page = Math.max(1, Number(listing.query.get('page') ?? 1) || 1);
  const total = listing.records.length;
  const pagination = {
    current_page: page,
    per_page: size,
    total_entries: total,
    total_pages: Math.ceil(total / size) || 1,
  };
  return { records: listing.records.slice((page - 1) * size, page * size), frame: { pagination } };
}

function cut(
  { query, records }: Listing,
  key: string,
  size: number,
): { records: Page['records']; end: number; hasMore: boolean } {
  const start = Number(query.get(key) ?? 0) || 0;
  const end = start + size;
  return { records: records.slice(start, end), end, hasMore: end < records.length };
}
