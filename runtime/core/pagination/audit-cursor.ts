import type { Attributes } from '../model/schema.ts';
import { type AskedPage, type Continuation, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/** The older cursor of audits: `limit` and `cursor`; ends where `after_url` is null, and backward where `before_url` is. */
export const auditCursor: PageStrategy = {
  sizeKey: 'limit',
  keys: ['limit', 'cursor'],
  first: (query, size, from) => ({ ...query, limit: size, ...(from && { cursor: from }) }),
  next: (body, asked) => continuation(body, asked, 'after'),
  previous: (body, asked) => continuation(body, asked, 'before'),
};

/** Revisions are paged the same way, up to 1,000 a page. */
export const revisionCursor: PageStrategy = { ...auditCursor, largest: 1000, usual: 'api' };

function continuation(body: Attributes, { query }: AskedPage, way: 'after' | 'before'): Continuation | undefined {
  const link = body[`${way}_url`];
  const url = textOf(link);
  const cursor = textOf(body[`${way}_cursor`]) ?? parameterOf(url, 'cursor');
  if (link === null) return { hasMore: false, cursor: null };
  if (link === undefined && !cursor) return undefined;
  return { hasMore: true, cursor, next: url ? { url } : { query: { ...query, cursor } } };
}
