import type { Rows } from '../../guides/row.ts';

/** Subscriptions. */
export const rows: Rows = {
  'helpcenter.subscriptions.listByUser': {
    call: (z) => z.helpCenter.users.subscriptions.list(5),
    sends: 'GET /api/v2/help_center/users/5/subscriptions?page[size]=100',
  },
  'helpcenter.subscriptions.listByArticle': {
    call: (z) => z.helpCenter.articles.subscriptions.list(5),
    sends: 'GET /api/v2/help_center/articles/5/subscriptions?page[size]=100',
  },
  'helpcenter.subscriptions.listBySection': {
    call: (z) => z.helpCenter.sections.subscriptions.list(5),
    sends: 'GET /api/v2/help_center/sections/5/subscriptions?page[size]=100',
  },
  'helpcenter.subscriptions.showbyArticle': {
    call: (z) => z.helpCenter.articles.subscriptions.get(5, 6),
    sends: 'GET /api/v2/help_center/articles/5/subscriptions/6',
  },
  'helpcenter.subscriptions.showbySection': {
    call: (z) => z.helpCenter.sections.subscriptions.get(5, 6),
    sends: 'GET /api/v2/help_center/sections/5/subscriptions/6',
  },
  'helpcenter.subscriptions.createbyArticle': {
    call: (z) => z.helpCenter.articles.subscriptions.create(5, { source_locale: 'en-us' }),
    sends: 'POST /api/v2/help_center/articles/5/subscriptions',
    body: { subscription: { source_locale: 'en-us' } },
  },
  'helpcenter.subscriptions.createbySection': {
    call: (z) => z.helpCenter.sections.subscriptions.create(5, { source_locale: 'en-us' }),
    sends: 'POST /api/v2/help_center/sections/5/subscriptions',
    body: { subscription: { source_locale: 'en-us' } },
  },
  'helpcenter.subscriptions.deletebyArticle': {
    call: (z) => z.helpCenter.articles.subscriptions.delete(5, 6),
    sends: 'DELETE /api/v2/help_center/articles/5/subscriptions/6',
  },
  'helpcenter.subscriptions.deletebySection': {
    call: (z) => z.helpCenter.sections.subscriptions.delete(5, 6),
    sends: 'DELETE /api/v2/help_center/sections/5/subscriptions/6',
    note: 'node-zendesk asks for the subscription of an article.',
  },
};
