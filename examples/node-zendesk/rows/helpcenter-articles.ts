import type { Rows } from '../../guides/row.ts';

/** Articles. */
export const rows: Rows = {
  'helpcenter.articles.list': {
    call: (z) => z.helpCenter.articles.list(),
    sends: 'GET /api/v2/help_center/articles?page[size]=100',
  },
  'helpcenter.articles.listByLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.articles.list(),
    sends: 'GET /api/v2/help_center/en-us/articles?page[size]=100',
  },
  'helpcenter.articles.listBySection': {
    call: (z) => z.helpCenter.sections.articles.list(5),
    sends: 'GET /api/v2/help_center/sections/5/articles?page[size]=100',
  },
  'helpcenter.articles.listBySectionByLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.sections.articles.list(6),
    sends: 'GET /api/v2/help_center/en-us/sections/6/articles?page[size]=100',
  },
  'helpcenter.articles.listByCategory': {
    call: (z) => z.helpCenter.categories.articles.list(5),
    sends: 'GET /api/v2/help_center/categories/5/articles?page[size]=100',
  },
  'helpcenter.articles.listByCategoryByLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.categories.articles.list(6),
    sends: 'GET /api/v2/help_center/en-us/categories/6/articles?page[size]=100',
  },
  'helpcenter.articles.listByUser': {
    call: (z) => z.helpCenter.users.articles.list(5),
    sends: 'GET /api/v2/help_center/users/5/articles?page[size]=100',
  },
  'helpcenter.articles.listSinceStartTime': {
    call: (z) => z.helpCenter.articles.incremental({ start_time: 1767225600 }),
    sends: 'GET /api/v2/help_center/incremental/articles?start_time=1767225600',
    note: 'node-zendesk drops the time.',
  },
  'helpcenter.articles.listByLabelNames': {
    call: (z) => z.helpCenter.articles.list({ label_names: ['a', 'b'] }),
    sends: 'GET /api/v2/help_center/articles?label_names=a,b&page[size]=100',
  },
  'helpcenter.articles.show': {
    call: (z) => z.helpCenter.articles.get(5),
    sends: 'GET /api/v2/help_center/articles/5',
  },
  'helpcenter.articles.showWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.articles.get(6),
    sends: 'GET /api/v2/help_center/en-us/articles/6',
  },
  'helpcenter.articles.create': {
    call: (z) =>
      z.helpCenter.sections.articles.create(5, {
        title: 'x',
        locale: 'en-us',
        permission_group_id: 9,
        user_segment_id: null,
      }),
    sends: 'POST /api/v2/help_center/sections/5/articles',
    body: { article: { title: 'x', locale: 'en-us', permission_group_id: 9, user_segment_id: null } },
  },
  'helpcenter.articles.createWithLocale': {
    call: (z) =>
      z.with({ locale: 'en-us' }).helpCenter.sections.articles.create(6, {
        title: 'x',
        locale: 'en-us',
        permission_group_id: 9,
        user_segment_id: null,
      }),
    sends: 'POST /api/v2/help_center/en-us/sections/6/articles',
    body: { article: { title: 'x', locale: 'en-us', permission_group_id: 9, user_segment_id: null } },
  },
  'helpcenter.articles.update': {
    call: (z) => z.helpCenter.articles.update(5, { promoted: true }),
    sends: 'PUT /api/v2/help_center/articles/5',
    body: { article: { promoted: true } },
  },
  'helpcenter.articles.updateWithLocale': {
    call: (z) => z.with({ locale: 'en-us' }).helpCenter.articles.update(6, { promoted: true }),
    sends: 'PUT /api/v2/help_center/en-us/articles/6',
    body: { article: { promoted: true } },
  },
  'helpcenter.articles.associateAttachmentsInBulk': {
    call: (z) => z.helpCenter.articles.bulkAttachments(5, { attachment_ids: [11, 12] }),
    sends: 'POST /api/v2/help_center/articles/5/bulk_attachments',
    body: { attachment_ids: [11, 12] },
  },
  'helpcenter.articles.delete': {
    call: (z) => z.helpCenter.articles.delete(5),
    sends: 'DELETE /api/v2/help_center/articles/5',
    note: 'Archives it: Zendesk keeps the article.',
  },
};
