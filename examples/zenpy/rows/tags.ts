import type { Rows } from '../../guides/row.ts';

/** The tags that an account uses. */
export const rows: Rows = {
  'tags | list': { call: (z) => z.tags.list(), sends: 'GET /api/v2/tags?page[size]=100' },
};
