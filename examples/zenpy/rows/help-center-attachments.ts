import type { Rows } from '../../guides/row.ts';

const articles = '/api/v2/help_center/articles';
const noSubscriptions = 'Zendesk has no subscriptions to attachments. Subscribe to the article.';
const file = (): File => new File(['hello'], 'hello.txt', { type: 'text/plain' });
const form = { inline: 'false', file: { name: 'hello.txt', type: 'text/plain', text: 'hello' } };

/** Attachments of articles. */
export const rows: Rows = {
  'help_center.attachments | list': {
    call: (z) => z.helpCenter.articles.attachments.list(5),
    sends: `GET ${articles}/5/attachments?page[size]=100`,
  },
  'help_center.attachments.inline': {
    call: (z) => z.helpCenter.articles.attachments.inline(5),
    sends: `GET ${articles}/5/attachments/inline?per_page=100`,
  },
  'help_center.attachments.block': {
    call: (z) => z.helpCenter.articles.attachments.block(5),
    sends: `GET ${articles}/5/attachments/block?per_page=100`,
  },
  'help_center.attachments.show': {
    call: (z) => z.helpCenter.attachments.get(3),
    sends: `GET ${articles}/attachments/3`,
    note: 'zenpy takes the attachment for an article.',
  },
  'help_center.attachments.create': {
    call: (z) => z.helpCenter.articles.attachments.create(5, { file: file(), inline: false }),
    sends: `POST ${articles}/5/attachments`,
    body: form,
  },
  'help_center.attachments.create_unassociated': {
    call: (z) => z.helpCenter.attachments.create({ file: file(), inline: false }),
    sends: `POST ${articles}/attachments`,
    body: form,
  },
  'help_center.attachments.delete': {
    call: (z) => z.helpCenter.attachments.delete(3),
    sends: `DELETE ${articles}/attachments/3`,
  },
  'help_center.attachments.bulk_attachments': {
    call: (z) => z.helpCenter.articles.bulkAttachments(5, { attachment_ids: [1, 2] }),
    sends: `POST ${articles}/5/bulk_attachments`,
    body: { attachment_ids: [1, 2] },
    note: 'One attachment goes as a list of one.',
  },
  'help_center.attachments.subscriptions': { cannot: noSubscriptions },
  'help_center.attachments.create_subscription': { cannot: noSubscriptions },
  'help_center.attachments.delete_subscription': { cannot: noSubscriptions },
};
