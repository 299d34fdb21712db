import { type PageStrategy, parameterOf, textOf } from './strategy.ts';

/**
 * The exports of skills-based routing: all that ever happened, or what came behind `cursor`, which only `next_page`
 * tells. A page whose `count` is 0 is the last one, however full the one before was; the API alone decides on sizes.
 */
export const routingCursor: PageStrategy = {
  largest: 3000,
  usual: 'api',
  repeatsNothing: true,
  startsWithAll: true,
  first: (query, _, from) => ({ ...query, ...(from && { cursor: from }) }),

  next({ count, next_page: link }) {
    if (typeof count !== 'number') return undefined;
    const url = textOf(link);
    return { hasMore: count > 0 && link !== null, cursor: parameterOf(url, 'cursor'), ...(url && { next: { url } }) };
  },
};
