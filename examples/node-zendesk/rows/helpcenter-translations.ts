import type { Rows } from '../../guides/row.ts';

/** Translations. */
export const rows: Rows = {
  'helpcenter.translations.show': {
    call: (z) => z.helpCenter.articles.translations.get(5, 'en-us'),
    sends: 'GET /api/v2/help_center/articles/5/translations/en-us',
  },
  'helpcenter.translations.listByArticle': {
    call: (z) => z.helpCenter.articles.translations.list(5, { draft: true }),
    sends: 'GET /api/v2/help_center/articles/5/translations?draft=true&page[size]=100',
  },
  'helpcenter.translations.listBySection': {
    call: (z) => z.helpCenter.sections.translations.list(5),
    sends: 'GET /api/v2/help_center/sections/5/translations?page[size]=100',
  },
  'helpcenter.translations.listByCategory': {
    call: (z) => z.helpCenter.categories.translations.list(5),
    sends: 'GET /api/v2/help_center/categories/5/translations?page[size]=100',
  },
  'helpcenter.translations.listMissingLocalesByArticle': {
    call: (z) => z.helpCenter.articles.translations.missing(5),
    sends: 'GET /api/v2/help_center/articles/5/translations/missing?page[size]=100',
  },
  'helpcenter.translations.listMissingLocalesBySection': {
    call: (z) => z.helpCenter.sections.translations.missing(5),
    sends: 'GET /api/v2/help_center/sections/5/translations/missing?page[size]=100',
  },
  'helpcenter.translations.listMissingLocalesByCategory': {
    call: (z) => z.helpCenter.categories.translations.missing(5),
    sends: 'GET /api/v2/help_center/categories/5/translations/missing?page[size]=100',
  },
  'helpcenter.translations.createForArticle': {
    call: (z) => z.helpCenter.articles.translations.create(5, { locale: 'de', title: 'x' }),
    sends: 'POST /api/v2/help_center/articles/5/translations',
    body: { translation: { locale: 'de', title: 'x' } },
  },
  'helpcenter.translations.createForSection': {
    call: (z) => z.helpCenter.sections.translations.create(5, { locale: 'de', title: 'x' }),
    sends: 'POST /api/v2/help_center/sections/5/translations',
    body: { translation: { locale: 'de', title: 'x' } },
  },
  'helpcenter.translations.createForCategory': {
    call: (z) => z.helpCenter.categories.translations.create(5, { locale: 'de', title: 'x' }),
    sends: 'POST /api/v2/help_center/categories/5/translations',
    body: { translation: { locale: 'de', title: 'x' } },
  },
  'helpcenter.translations.updateForArticle': {
    call: (z) => z.helpCenter.articles.translations.update(5, 'en-us', { title: 'y' }),
    sends: 'PUT /api/v2/help_center/articles/5/translations/en-us',
    body: { translation: { title: 'y' } },
  },
  'helpcenter.translations.updateForSection': {
    call: (z) => z.helpCenter.sections.translations.update(5, 'en-us', { title: 'y' }),
    sends: 'PUT /api/v2/help_center/sections/5/translations/en-us',
    body: { translation: { title: 'y' } },
  },
  'helpcenter.translations.updateForCategory': {
    call: (z) => z.helpCenter.categories.translations.update(5, 'en-us', { title: 'y' }),
    sends: 'PUT /api/v2/help_center/categories/5/translations/en-us',
    body: { translation: { title: 'y' } },
  },
  'helpcenter.translations.delete': {
    call: (z) => z.helpCenter.translations.delete(5),
    sends: 'DELETE /api/v2/help_center/translations/5',
  },
  'helpcenter.translations.listLocales': {
    call: (z) => z.helpCenter.locales.get(),
    sends: 'GET /api/v2/help_center/locales',
  },
};
