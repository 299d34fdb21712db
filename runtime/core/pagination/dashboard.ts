import type { Attributes } from '../model/schema.ts';
import { isNumberedPage, numberedPage, numberIn, sizeIn } from './numbered.ts';
import { objectOf, type PageStrategy } from './strategy.ts';

/** Talk's dashboards count their pages: `pagination.current_page` of `pagination.total_pages`, beside the records or above them. */
export const dashboard: PageStrategy = {
  sizeKey: 'per_page',
  usual: 'api',
  isCursor: isNumberedPage,
  sizeIn,
  first: (query, size, from) => ({ ...query, ...(size && { per_page: size }), ...(from && { page: numberIn(from) }) }),

  next(body, { query }) {
    const { current_page: page, total_pages: total, per_page: size } = paginationOf(body);
    if (typeof page !== 'number' || typeof total !== 'number') return undefined;
    if (page >= total) return { hasMore: false, cursor: null };
    const cursor = numberedPage(page + 1, typeof size === 'number' ? size : undefined);
    return { hasMore: true, cursor, next: { query: { ...query, page: page + 1 } } };
  },
};

function paginationOf(body: Attributes): Attributes {
  const holder = [body, ...Object.values(body)].map(objectOf).find(({ pagination }) => pagination !== undefined);
  return objectOf(holder?.pagination);
}
