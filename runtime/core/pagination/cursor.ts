import type { Attributes } from '../model/schema.ts';
import { type Continuation, objectOf, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/**
 * Cursor paging: `page[size]`, `page[after]`, and `meta.has_more` in the answer.
 *
 * Only `has_more: false` ends a list: `links.next` is usually still set on the last page, and `links` may be missing
 * altogether, in which case the next request is made from `meta.after_cursor`.
 */
export const cursor: PageStrategy = {
  first: (query, size, from) => ({ ...query, 'page[size]': size, ...(from && { 'page[after]': from }) }),

  next(body: Attributes, query: Attributes): Continuation | undefined {
    const meta = objectOf(body.meta);
    const hasMore = meta.has_more;
    if (typeof hasMore !== 'boolean') return undefined;
    const after = textOf(meta.after_cursor);
    const url = textOf(objectOf(body.links).next);
    const next = url ? { url } : after && { query: { ...query, 'page[after]': after } };
    return { hasMore, cursor: after ?? parameterOf(url, 'page[after]'), ...(next && { next }) };
  },
};
