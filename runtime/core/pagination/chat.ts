import { isQuery, type PageStrategy, parametersOf, queryOf, textOf } from './strategy.ts';

/** Chat's lists hand out a link, `next_url`, which is null on the last page. */
export const chat: PageStrategy = {
  sizeKey: 'limit',
  usual: 'api',
  isCursor: isQuery,
  first: (query, size, from) => ({ ...query, ...(size && { limit: size }), ...parametersOf(from) }),

  next({ next_url: link }) {
    const url = textOf(link);
    if (url) return { hasMore: true, cursor: queryOf(url), next: { url } };
    return link === null ? { hasMore: false, cursor: null } : undefined;
  },
};
