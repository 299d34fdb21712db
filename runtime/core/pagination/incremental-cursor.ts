import type { Attributes } from '../model/schema.ts';
import { objectOf, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/**
 * The cursor of incremental exports: `start_time` first, then `cursor`, until `end_of_stream` is true (custom object
 * records say `meta.has_more`). `after_url` and `after_cursor` are still set then: that is where the next export begins.
 */
export const incrementalCursor: PageStrategy = {
  sizeKey: 'per_page',
  largest: 1000,
  usual: 'api',
  repeatsNothing: true,
  youngestStart: 60,

  first: (query, size, from) => ({
    ...(from ? { ...withoutStart(query), cursor: from } : query),
    ...(size && { per_page: size }),
  }),

  next(body, { query }) {
    const isEnd = body.end_of_stream ?? not(objectOf(body.meta).has_more);
    if (typeof isEnd !== 'boolean') return undefined;
    const url = textOf(body.after_url);
    const cursor = textOf(body.after_cursor) ?? parameterOf(url, 'cursor');
    const next = url ? { url } : cursor && { query: { ...withoutStart(query), cursor } };
    return { hasMore: !isEnd, cursor, ...(next && { next }) };
  },
};

/** The API takes it with the first request only. */
function withoutStart({ start_time, ...query }: Attributes): Attributes {
  return query;
}

function not(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : undefined;
}
