import type { Attributes } from '../model/schema.ts';
import type { AskedPage, PageStrategy } from './strategy.ts';
import { parameterOf, textOf } from './strategy.ts';

/** Records on a full page where the API says nothing else. */
const FULL_PAGE = 1000;

/**
 * The older paging of incremental exports: from `start_time` to `end_time`, page after page, until `end_of_stream` is
 * true; exports that lack it (Talk, Help Center, metric events) end with a page that isn't full. `next_page` is still
 * set then. Each page may begin with records that ended the one before.
 */
export const incrementalTime: PageStrategy = {
  sizeKey: 'per_page',
  largest: FULL_PAGE,
  usual: 'api',
  youngestStart: 60,
  isCursor: (text) => /^\d+$/.test(text),
  first: (query, size, from) => ({ ...query, ...(from && { start_time: from }), ...(size && { per_page: size }) }),

  next(body, asked) {
    const hasMore = goesOn(body, asked);
    if (hasMore === undefined) return undefined;
    const url = textOf(body.next_page);
    const end = typeof body.end_time === 'number' ? String(body.end_time) : parameterOf(url, 'start_time');
    const next = url ? { url } : end && { query: { ...asked.query, start_time: end } };
    return { hasMore, cursor: end, ...(next && { next }) };
  },
};

function goesOn({ end_of_stream: isEnd, next_page: link, count }: Attributes, asked: AskedPage): boolean | undefined {
  if (typeof isEnd === 'boolean') return !isEnd;
  if (link === null) return false;
  if (link === undefined && count === undefined) return undefined;
  return (typeof count === 'number' ? count : asked.items.length) >= (asked.size ?? FULL_PAGE);
}
