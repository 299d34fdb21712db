import type { Rows } from '../../guides/row.ts';

/** Sections. */
export const rows: Rows = {
  'helpcenter.sections.list': {
    call: (z) => z.helpCenter.sections.list(),
    sends: 'GET /api/v2/help_center/sections?page[size]=100',
  },
  'helpcenter.sections.listByCategory': {
    call: (z) => z.helpCenter.categories.sections.list(5),
    sends: 'GET /api/v2/help_center/categories/5/sections?page[size]=100',
  },
  'helpcenter.sections.listWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.sections.list(),
    sends: 'GET /api/v2/help_center/en-us/sections?page[size]=100',
  },
  'helpcenter.sections.listByCategoryByLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.categories.sections.list(6),
    sends: 'GET /api/v2/help_center/en-us/categories/6/sections?page[size]=100',
  },
  'helpcenter.sections.show': {
    call: (z) => z.helpCenter.sections.get(5),
    sends: 'GET /api/v2/help_center/sections/5',
  },
  'helpcenter.sections.showWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.sections.get(6),
    sends: 'GET /api/v2/help_center/en-us/sections/6',
  },
  'helpcenter.sections.create': {
    call: (z) => z.helpCenter.categories.sections.create(5, { name: 'x' }),
    sends: 'POST /api/v2/help_center/categories/5/sections',
    body: { section: { name: 'x' } },
  },
  'helpcenter.sections.createWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.categories.sections.create(6, { name: 'x' }),
    sends: 'POST /api/v2/help_center/en-us/categories/6/sections',
    body: { section: { name: 'x' } },
  },
  'helpcenter.sections.update': {
    call: (z) => z.helpCenter.sections.update(5, { position: 2 }),
    sends: 'PUT /api/v2/help_center/sections/5',
    body: { section: { position: 2 } },
  },
  'helpcenter.sections.updateWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.sections.update(6, { position: 2 }),
    sends: 'PUT /api/v2/help_center/en-us/sections/6',
    body: { section: { position: 2 } },
  },
  'helpcenter.sections.updateSourceLocale': {
    call: (z) => z.helpCenter.sections.updateSourceLocale(5, { section_locale: 'de' }),
    sends: 'PUT /api/v2/help_center/sections/5/source_locale',
    body: { section_locale: 'de' },
  },
  'helpcenter.sections.delete': {
    call: (z) => z.helpCenter.sections.delete(5),
    sends: 'DELETE /api/v2/help_center/sections/5',
  },
};
