import { objectOf, type PageStrategy } from './strategy.ts';

/** Lists without links: each page is asked for by the last id of the one before, with the same filters; an empty one ends the list. */
export const sinceId: PageStrategy = {
  sizeKey: 'limit',
  usual: 'api',
  first: (query, size, from) => ({ ...query, ...(size && { limit: size }), ...(from && { since_id: from }) }),

  next(_body, { query, items }) {
    if (items.length === 0) return { hasMore: false, cursor: null };
    const { id } = objectOf(items.at(-1));
    if (!['number', 'string', 'bigint'].includes(typeof id)) return undefined;
    return { hasMore: true, cursor: String(id), next: { query: { ...query, since_id: id } } };
  },
};
