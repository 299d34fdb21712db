import type { Rows } from '../../guides/row.ts';

const refused = 'node-zendesk answers that it is not supported.';

const file = (): File => new File(['text'], 'a.txt', { type: 'text/plain' });
const form = { inline: 'true', file: { name: 'a.txt', type: 'text/plain', text: 'text' } };

/** Files of articles. */
export const rows: Rows = {
  'helpcenter.articleattachments.list': {
    call: (z) => z.helpCenter.articles.attachments.list(5),
    sends: 'GET /api/v2/help_center/articles/5/attachments?page[size]=100',
  },
  'helpcenter.articleattachments.listInline': {
    call: (z) => z.helpCenter.articles.attachments.inline(5),
    sends: 'GET /api/v2/help_center/articles/5/attachments/inline?per_page=100',
  },
  'helpcenter.articleattachments.listBlock': {
    call: (z) => z.helpCenter.articles.attachments.block(5),
    sends: 'GET /api/v2/help_center/articles/5/attachments/block?per_page=100',
  },
  'helpcenter.articleattachments.show': {
    call: (z) => z.helpCenter.attachments.get(5),
    sends: 'GET /api/v2/help_center/articles/attachments/5',
  },
  'helpcenter.articleattachments.create': {
    call: (z) => z.helpCenter.articles.attachments.create(5, { file: file(), inline: true }),
    sends: 'POST /api/v2/help_center/articles/5/attachments',
    body: form,
    note: refused,
  },
  'helpcenter.articleattachments.createUnassociated': {
    call: (z) => z.helpCenter.attachments.create({ file: file(), inline: true }),
    sends: 'POST /api/v2/help_center/articles/attachments',
    body: form,
    note: refused,
  },
  'helpcenter.articleattachments.delete': {
    call: (z) => z.helpCenter.attachments.delete(5),
    sends: 'DELETE /api/v2/help_center/articles/attachments/5',
  },
};
