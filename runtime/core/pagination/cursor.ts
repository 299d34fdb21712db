import type { Attributes } from '../model/schema.ts';
import { type AskedPage, type Continuation, objectOf, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/**
 * Cursor paging: `page[size]`, `page[after]`, and `meta.has_more` in the answer.
 *
 * Only `has_more: false` ends a list: `links.next` is usually still set on the last page, and `links` may be missing
 * altogether, in which case the next request is made from `meta.after_cursor`.
 */
export const cursor: PageStrategy = {
  sizeKey: 'page[size]',
  keys: ['from', 'pageSize', 'page[size]', 'page[after]', 'page[before]'],

  first: (query, size, from, direction) => ({
    ...query,
    'page[size]': size,
    ...(from && { [direction === 'backward' ? 'page[before]' : 'page[after]']: from }),
  }),

  next(body, asked) {
    const after = continuation(body, asked, AFTER);
    // Of a page that was reached backward, `has_more` is about the pages before it.
    return after && { ...after, hasMore: after.hasMore || asked.direction === 'backward' };
  },

  previous(body, asked) {
    const before = continuation(body, asked, BEFORE);
    const hasMore = before?.hasMore || asked.direction === 'forward';
    // The link is set on the first page, too: what it leads to is empty.
    return before && { ...before, hasMore: hasMore && before.next !== undefined && asked.items.length > 0 };
  },
};

const AFTER = { link: 'next', cursor: 'after_cursor', parameter: 'page[after]', other: 'page[before]' };
const BEFORE = { link: 'prev', cursor: 'before_cursor', parameter: 'page[before]', other: 'page[after]' };

function continuation(body: Attributes, { query }: AskedPage, way: typeof AFTER): Continuation | undefined {
  const meta = objectOf(body.meta);
  const hasMore = meta.has_more;
  if (typeof hasMore !== 'boolean') return undefined;
  const own = textOf(meta[way.cursor]);
  const url = textOf(objectOf(body.links)[way.link]);
  const { [way.other]: _, ...kept } = query;
  const next = url ? { url } : own && { query: { ...kept, [way.parameter]: own } };
  return { hasMore, cursor: own ?? parameterOf(url, way.parameter), ...(next && { next }) };
}
