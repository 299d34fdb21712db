import type { Rows } from '../../guides/row.ts';

/** Labels of articles. */
export const rows: Rows = {
  'helpcenter.articlelabels.list': {
    call: (z) => z.helpCenter.labels.list(),
    sends: 'GET /api/v2/help_center/articles/labels?page[size]=100',
  },
  'helpcenter.articlelabels.listByArticle': {
    call: (z) => z.helpCenter.articles.labels.list(5),
    sends: 'GET /api/v2/help_center/articles/5/labels?page[size]=100',
  },
  'helpcenter.articlelabels.show': {
    call: (z) => z.helpCenter.labels.get(5),
    sends: 'GET /api/v2/help_center/articles/labels/5',
  },
  'helpcenter.articlelabels.create': {
    call: (z) => z.helpCenter.articles.labels.create(5, { name: 'x' }),
    sends: 'POST /api/v2/help_center/articles/5/labels',
    body: { label: { name: 'x' } },
  },
  'helpcenter.articlelabels.delete': {
    call: (z) => z.helpCenter.articles.labels.delete(5, 6),
    sends: 'DELETE /api/v2/help_center/articles/5/labels/6',
  },
};
