import { Translation } from 'zents';
import type { Rows } from '../../guides/row.ts';

const sections = '/api/v2/help_center/sections';

/** Sections of the Help Center. */
export const rows: Rows = {
  'help_center.sections | list': { call: (z) => z.helpCenter.sections.list(), sends: `GET ${sections}?page[size]=100` },
  'help_center.sections | show': { call: (z) => z.helpCenter.sections.get(7), sends: `GET ${sections}/7` },
  'help_center.sections.update | single': {
    call: (z) => z.helpCenter.sections.update(7, { name: 'x' }),
    sends: `PUT ${sections}/7`,
    body: { section: { name: 'x' } },
  },
  'help_center.sections.delete | single': {
    call: (z) => z.helpCenter.sections.delete(7),
    sends: `DELETE ${sections}/7`,
  },
  'help_center.sections.create': {
    call: (z) => z.helpCenter.categories.sections.create(4, { name: 'x' }),
    sends: 'POST /api/v2/help_center/categories/4/sections',
    body: { section: { name: 'x' } },
    note: 'The category is in the path, and not again in the body.',
  },
  'help_center.sections.articles': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.sections.articles.list(7),
    sends: 'GET /api/v2/help_center/en-us/sections/7/articles?page[size]=100',
    note: 'The language is that of the client and goes into the path, where Zendesk looks for it.',
  },
  'help_center.sections.translations': {
    call: (z) => z.helpCenter.sections.translations.list(7),
    sends: `GET ${sections}/7/translations?page[size]=100`,
  },
  'help_center.sections.missing_translations': {
    call: (z) => z.helpCenter.sections.translations.missing(7),
    sends: `GET ${sections}/7/translations/missing?page[size]=100`,
  },
  'help_center.sections.create_translation': {
    call: (z) => z.helpCenter.sections.translations.create(7, new Translation({ locale: 'de', title: 't' })),
    sends: `POST ${sections}/7/translations`,
    body: { translation: { locale: 'de', title: 't' } },
  },
  'help_center.sections.update_translation': {
    call: (z) => z.helpCenter.sections.translations.update(7, 'de', { title: 't' }),
    sends: `PUT ${sections}/7/translations/de`,
    body: { translation: { title: 't' } },
    note: 'The language is an argument of its own. In the body it would move the translation to another one.',
  },
  'help_center.sections.delete_translation': {
    call: (z) => z.helpCenter.translations.delete(3),
    sends: 'DELETE /api/v2/help_center/translations/3',
  },
  'help_center.sections.subscriptions': {
    call: (z) => z.helpCenter.sections.subscriptions.list(7),
    sends: `GET ${sections}/7/subscriptions?page[size]=100`,
  },
  'help_center.sections.create_subscription': {
    call: (z) => z.helpCenter.sections.subscriptions.create(7, { source_locale: 'en-us' }),
    sends: `POST ${sections}/7/subscriptions`,
    body: { subscription: { source_locale: 'en-us' } },
  },
  'help_center.sections.delete_subscription': {
    call: (z) => z.helpCenter.sections.subscriptions.delete(7, 3),
    sends: `DELETE ${sections}/7/subscriptions/3`,
  },
  'help_center.sections.access_policies': {
    call: (z) => z.helpCenter.sections.accessPolicy.get(7),
    sends: `GET ${sections}/7/access_policy`,
    note: 'One record, which is not paged.',
  },
  'help_center.sections.update_access_policy': {
    call: (z) => z.helpCenter.sections.accessPolicy.update(7, { viewable_by: 'everybody' }),
    sends: `PUT ${sections}/7/access_policy`,
    body: { access_policy: { viewable_by: 'everybody' } },
  },
};
