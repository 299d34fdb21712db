import type { Attributes } from '../model/schema.ts';
import { type Continuation, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/** Offset paging: `page`, `per_page`, and `next_page` in the answer, which is null on the last page. */
export const offset: PageStrategy = {
  first: (query, size, from) => ({ ...query, per_page: size, ...(from && { page: Number(from) }) }),

  next(body: Attributes): Continuation | undefined {
    const url = textOf(body.next_page);
    if (url) return { hasMore: true, cursor: parameterOf(url, 'page'), next: { url } };
    return body.next_page === null ? { hasMore: false, cursor: null } : undefined;
  },
};
