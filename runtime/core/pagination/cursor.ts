import type { Attributes } from '../model/schema.ts';
import { type AskedPage, type Continuation, objectOf, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/**
 * Cursor paging: `page[size]`, `page[after]`, and `meta.has_more` in the answer.
 *
 * Only `has_more: false` ends a list: `links.next` is usually still set on the last page, and `links` may be missing
 * altogether, in which case the next request is made from `meta.after_cursor`.
 */
export const cursor: PageStrategy = {
  ...cursorBy('page[after]', 'page[before]', 'page[size]'),
  keys: ['from', 'pageSize', 'page[size]', 'page[after]', 'page[before]'],
};

/** The same answers where the cursors are sent as `after_cursor` and `before_cursor`; the API alone decides on sizes. */
export const plainCursor: PageStrategy = { ...cursorBy('after_cursor', 'before_cursor'), usual: 'api' };

/** Where one way through a list is found in an answer, and what asks for it. */
interface Way {
  readonly link: string;
  readonly cursor: string;
  readonly parameter: string;
  readonly other: string;
}

function cursorBy(forward: string, backward: string, sizeKey?: string): PageStrategy {
  const after = { link: 'next', cursor: 'after_cursor', parameter: forward, other: backward };
  const before = { link: 'prev', cursor: 'before_cursor', parameter: backward, other: forward };
  return {
    ...(sizeKey !== undefined && { sizeKey }),

    first: (query, size, from, direction) => ({
      ...query,
      ...(sizeKey !== undefined && { [sizeKey]: size }),
      ...(from && { [direction === 'backward' ? backward : forward]: from }),
    }),

    next(body, asked) {
      const further = continuation(body, asked, after);
      // Of a page that was reached backward, `has_more` is about the pages before it.
      return further && { ...further, hasMore: further.hasMore || asked.direction === 'backward' };
    },

    previous(body, asked) {
      const further = continuation(body, asked, before);
      const hasMore = further?.hasMore || asked.direction === 'forward';
      // The link is set on the first page, too: what it leads to is empty.
      return further && { ...further, hasMore: hasMore && further.next !== undefined && asked.items.length > 0 };
    },
  };
}

function continuation(body: Attributes, { query }: AskedPage, way: Way): Continuation | undefined {
  const meta = objectOf(body.meta);
  const hasMore = meta.has_more;
  if (typeof hasMore !== 'boolean') return undefined;
  const own = textOf(meta[way.cursor]);
  const url = textOf(objectOf(body.links)[way.link]);
  const { [way.other]: _, ...kept } = query;
  const next = url ? { url } : own && { query: { ...kept, [way.parameter]: own } };
  return { hasMore, cursor: own ?? parameterOf(url, way.parameter), ...(next && { next }) };
}
