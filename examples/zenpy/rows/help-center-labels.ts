import { ArticleLabel } from 'zents';
import type { Rows } from '../../guides/row.ts';

const articles = '/api/v2/help_center/articles';

/** Labels of articles. */
export const rows: Rows = {
  'help_center.labels | list': {
    call: (z) => z.helpCenter.labels.list(),
    sends: `GET ${articles}/labels?page[size]=100`,
  },
  'help_center.labels | show': { call: (z) => z.helpCenter.labels.get(3), sends: `GET ${articles}/labels/3` },
  'help_center.labels.create': {
    call: (z) => z.helpCenter.articles.labels.create(5, new ArticleLabel({ name: 'x' })),
    sends: `POST ${articles}/5/labels`,
    body: { label: { name: 'x' } },
  },
  'help_center.labels.delete': {
    call: (z) => z.helpCenter.articles.labels.delete(5, 3),
    sends: `DELETE ${articles}/5/labels/3`,
  },
};
