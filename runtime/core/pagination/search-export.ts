import { cursor } from './cursor.ts';
import type { PageStrategy } from './strategy.ts';

/**
 * Exports of a search are paged by cursor; a cursor lives for an hour. A page may hold 1,000 records, but the API
 * advises 100, since large ones time out.
 */
export const searchExport: PageStrategy = {
  ...cursor,
  largest: 1000,
  usual: 100,
  repeatsNothing: true,
  startsWithAll: true,
};
