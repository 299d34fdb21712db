import type { Attributes } from '../model/schema.ts';
import { isNumberedPage, numberedPage, numberIn, sizeIn } from './numbered.ts';
import { type AskedPage, type Continuation, type PageStrategy, parameterOf, textOf } from './strategy.ts';

/** Offset paging: `page`, `per_page`, and `next_page` in the answer, which is null on the last page. */
export const offset: PageStrategy & { sizeKey: string } = {
  sizeKey: 'per_page',
  isCursor: isNumberedPage,
  sizeIn,
  first: (query, size, from, direction) => ({
    ...query,
    per_page: size,
    ...(from && { page: numberIn(from) - (direction === 'backward' ? 1 : 0) }),
  }),
  next: (body, asked) => continuation(body.next_page, asked),
  previous: (body: Attributes, asked) => continuation(body.previous_page, asked),
};

function continuation(link: unknown, { size }: AskedPage): Continuation | undefined {
  const url = textOf(link);
  if (!url) return link === null ? { hasMore: false, cursor: null } : undefined;
  const page = parameterOf(url, 'page');
  const cursor = page === null ? null : numberedPage(page, parameterOf(url, 'per_page') ?? size);
  return { hasMore: true, cursor, next: { url } };
}
