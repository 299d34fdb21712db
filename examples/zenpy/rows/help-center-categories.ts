import { Category, Translation } from 'zents';
import type { Rows } from '../../guides/row.ts';

const categories = '/api/v2/help_center/categories';

/** Categories of the Help Center. */
export const rows: Rows = {
  'help_center.categories | list': {
    call: (z) => z.helpCenter.categories.list(),
    sends: `GET ${categories}?page[size]=100`,
  },
  'help_center.categories | show': { call: (z) => z.helpCenter.categories.get(7), sends: `GET ${categories}/7` },
  'help_center.categories.create | single': {
    call: (z) => z.helpCenter.categories.create(new Category({ name: 'x' })),
    sends: `POST ${categories}`,
    body: { category: { name: 'x' } },
  },
  'help_center.categories.update | single': {
    call: (z) => z.helpCenter.categories.update(7, { name: 'x' }),
    sends: `PUT ${categories}/7`,
    body: { category: { name: 'x' } },
  },
  'help_center.categories.delete | single': {
    call: (z) => z.helpCenter.categories.delete(7),
    sends: `DELETE ${categories}/7`,
  },
  'help_center.categories.articles': {
    call: (z) => z.helpCenter.categories.articles.list(7),
    sends: `GET ${categories}/7/articles?page[size]=100`,
  },
  'help_center.categories.sections': {
    call: (z) => z.helpCenter.categories.sections.list(7),
    sends: `GET ${categories}/7/sections?page[size]=100`,
  },
  'help_center.categories.translations': {
    call: (z) => z.helpCenter.categories.translations.list(7),
    sends: `GET ${categories}/7/translations?page[size]=100`,
  },
  'help_center.categories.missing_translations': {
    call: (z) => z.helpCenter.categories.translations.missing(7),
    sends: `GET ${categories}/7/translations/missing?page[size]=100`,
  },
  'help_center.categories.create_translation': {
    call: (z) => z.helpCenter.categories.translations.create(7, new Translation({ locale: 'de', title: 't' })),
    sends: `POST ${categories}/7/translations`,
    body: { translation: { locale: 'de', title: 't' } },
  },
  'help_center.categories.update_translation': {
    call: (z) => z.helpCenter.categories.translations.update(7, 'de', { title: 't' }),
    sends: `PUT ${categories}/7/translations/de`,
    body: { translation: { title: 't' } },
    note: 'The language is an argument of its own. In the body it would move the translation to another one.',
  },
  'help_center.categories.delete_translation': {
    call: (z) => z.helpCenter.translations.delete(3),
    sends: 'DELETE /api/v2/help_center/translations/3',
  },
};
