import type { Attributes } from '../model/schema.ts';
import { type PageStrategy, parametersOf, queryOf, textOf } from './strategy.ts';

/** Chat's incremental exports: from `start_time` and `start_id` on; a page of fewer records than `limit` is the last one. */
export const chatIncremental: PageStrategy = {
  sizeKey: 'limit',
  largest: 1000,
  isCursor: (text) => /(^|&)start_time=\d/.test(text),
  first: (query, size, from) => ({ ...query, limit: size, ...parametersOf(from) }),

  next(body, { query, items, size = 1000 }) {
    const url = textOf(body.next_page);
    const cursor = borderOf(body) ?? queryOf(url);
    if (typeof body.count !== 'number' && !cursor) return undefined;
    const hasMore = (typeof body.count === 'number' ? body.count : items.length) >= size;
    const next = url ? { url } : cursor && { query: { ...query, ...parametersOf(cursor) } };
    return { hasMore, cursor, ...(next && { next }) };
  },
};

function borderOf({ end_time: time, end_id: id }: Attributes): string | undefined {
  if (typeof time !== 'number') return undefined;
  return `start_time=${time}${id === undefined || id === null ? '' : `&start_id=${encodeURIComponent(String(id))}`}`;
}
