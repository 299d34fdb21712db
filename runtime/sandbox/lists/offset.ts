import { Failure, invalidPagination } from '../http/failure.ts';
import { type Listing, type Page, pageSize, pageUrl } from './page.ts';

/** The last record that offset paging reaches. */
const DEEPEST = 10_000;

/** Pages by `page` and `per_page`; `next_page: null` ends the list. */
export function offsetPage(listing: Listing, maxRecords?: number): Page {
  const number = pageNumber(listing.query);
  const size = pageSize(listing.query.get('per_page'), listing.maxPageSize);
  if (maxRecords !== undefined && number * size > maxRecords) throw tooMuch();
  if (number * size > DEEPEST) throw tooDeep();
  const { records } = listing;
  const end = number * size;
  const page = records.slice(end - size, end);
  return {
    records: page,
    frame: {
      next_page: end < records.length ? pageUrl(listing, { page: number + 1 }) : null,
      previous_page: number > 1 ? pageUrl(listing, { page: number - 1 }) : null,
      count: records.length,
    },
  };
}

/** The number of the page that a request asks for. */
export function pageNumber(query: URLSearchParams): number {
  const page = query.get('page') ?? '1';
  if (!/^[1-9]\d*$/.test(page)) throw invalidPagination('InvalidPaginationParameter', 'page must be an integer');
  return Number(page);
}

/** What searches say beyond the results that they give. */
function tooMuch(): Failure {
  return new Failure(422, {
    error: 'invalid',
    description: 'Invalid search: Requested response size was greater than Search Response Limits',
  });
}

function tooDeep(): Error {
  return invalidPagination('InvalidPaginationDepth', 'Offset pagination reaches 10000 records; use cursor pagination');
}
