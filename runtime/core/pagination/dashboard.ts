import type { Attributes } from '../model/schema.ts';
import { objectOf, type PageStrategy } from './strategy.ts';

/** Talk's dashboards count their pages: `pagination.current_page` of `pagination.total_pages`, beside the records or above them. */
export const dashboard: PageStrategy = {
  sizeKey: 'per_page',
  usual: 'api',
  isCursor: (text) => /^[1-9]\d*$/.test(text),
  first: (query, size, from) => ({ ...query, ...(size && { per_page: size }), ...(from && { page: Number(from) }) }),

  next(body, { query }) {
    const { current_page: page, total_pages: total } = paginationOf(body);
    if (typeof page !== 'number' || typeof total !== 'number') return undefined;
    if (page >= total) return { hasMore: false, cursor: null };
    return { hasMore: true, cursor: String(page + 1), next: { query: { ...query, page: page + 1 } } };
  },
};

function paginationOf(body: Attributes): Attributes {
  const holder = [body, ...Object.values(body)].map(objectOf).find(({ pagination }) => pagination !== undefined);
  return objectOf(holder?.pagination);
}
