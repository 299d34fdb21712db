import type { Rows } from '../../guides/row.ts';

/** Categories. */
export const rows: Rows = {
  'helpcenter.categories.list': {
    call: (z) => z.helpCenter.categories.list(),
    sends: 'GET /api/v2/help_center/categories?page[size]=100',
  },
  'helpcenter.categories.listWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.categories.list(),
    sends: 'GET /api/v2/help_center/en-us/categories?page[size]=100',
  },
  'helpcenter.categories.show': {
    call: (z) => z.helpCenter.categories.get(5),
    sends: 'GET /api/v2/help_center/categories/5',
  },
  'helpcenter.categories.create': {
    call: (z) => z.helpCenter.categories.create({ name: 'x', locale: 'en-us' }),
    sends: 'POST /api/v2/help_center/categories',
    body: { category: { name: 'x', locale: 'en-us' } },
  },
  'helpcenter.categories.update': {
    call: (z) => z.helpCenter.categories.update(5, { position: 2 }),
    sends: 'PUT /api/v2/help_center/categories/5',
    body: { category: { position: 2 } },
  },
  'helpcenter.categories.updateWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.categories.update(6, { position: 2 }),
    sends: 'PUT /api/v2/help_center/en-us/categories/6',
    body: { category: { position: 2 } },
  },
  'helpcenter.categories.updateSourceLocale': {
    call: (z) => z.helpCenter.categories.updateSourceLocale(5, { category_locale: 'de' }),
    sends: 'PUT /api/v2/help_center/categories/5/source_locale',
    body: { category_locale: 'de' },
  },
  'helpcenter.categories.delete': {
    call: (z) => z.helpCenter.categories.delete(5),
    sends: 'DELETE /api/v2/help_center/categories/5',
  },
};
