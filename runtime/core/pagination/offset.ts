import type { Attributes } from '../model/schema.ts';
import { type Continuation, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/** Offset paging: `page`, `per_page`, and `next_page` in the answer, which is null on the last page. */
export const offset: PageStrategy & { sizeKey: string } = {
  sizeKey: 'per_page',
  isCursor: (text) => Number(text) > 0 && Number.isInteger(Number(text)),
  first: (query, size, from, direction) => ({
    ...query,
    per_page: size,
    ...(from && { page: Number(from) - (direction === 'backward' ? 1 : 0) }),
  }),
  next: (body) => continuation(body.next_page),
  previous: (body: Attributes) => continuation(body.previous_page),
};

function continuation(link: unknown): Continuation | undefined {
  const url = textOf(link);
  if (url) return { hasMore: true, cursor: parameterOf(url, 'page'), next: { url } };
  return link === null ? { hasMore: false, cursor: null } : undefined;
}
