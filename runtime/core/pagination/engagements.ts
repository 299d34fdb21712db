import { isQuery, type PageStrategy, parametersOf, queryOf, textOf } from './strategy.ts';

/** Engagements hand out a link, `next_page_url`; `has_more: false` ends the list. */
export const engagements: PageStrategy = {
  sizeKey: 'page_size',
  usual: 'api',
  isCursor: isQuery,
  first: (query, size, from) => ({ ...query, ...(size && { page_size: size }), ...parametersOf(from) }),

  next(body) {
    if (typeof body.has_more !== 'boolean') return undefined;
    const url = textOf(body.next_page_url);
    return { hasMore: body.has_more, cursor: queryOf(url), ...(url && { next: { url } }) };
  },
};
