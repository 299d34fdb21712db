import { Translation } from 'zents';
import type { Rows } from '../../guides/row.ts';

const articles = '/api/v2/help_center/articles';

/** Articles of the Help Center, and the Help Center itself. */
export const rows: Rows = {
  'help_center | call': {
    cannot: 'The Help Center is no resource, here neither: its resources are, as `helpCenter.articles`.',
  },
  'help_center.articles | list': {
    call: (z) => z.helpCenter.articles.list({ sort_by: 'title', sort_order: 'asc', label_names: ['a', 'b'] }),
    sends: `GET ${articles}?per_page=100&sort_by=title&sort_order=asc&label_names=a,b`,
    note: 'Pages by offset where an order is asked for: with a cursor Zendesk ignores it.',
  },
  'help_center.articles | show': { call: (z) => z.helpCenter.articles.get(5), sends: `GET ${articles}/5` },
  'help_center.articles | show_many': {
    cannot: 'Zendesk has no such operation. Get articles one by one, or search them.',
  },
  'help_center.articles.create': {
    call: (z) =>
      z.helpCenter.sections.articles.create(7, {
        title: 't',
        body: 'b',
        locale: 'en-us',
        permission_group_id: 56,
        user_segment_id: null,
        notify_subscribers: false,
      }),
    sends: 'POST /api/v2/help_center/sections/7/articles',
    body: {
      article: { title: 't', body: 'b', locale: 'en-us', permission_group_id: 56, user_segment_id: null },
      notify_subscribers: false,
    },
    note: 'Zendesk refuses an article that does not say who may edit and who may see it.',
  },
  'help_center.articles.update': {
    call: (z) => z.helpCenter.articles.update(5, { promoted: true }),
    sends: `PUT ${articles}/5`,
    body: { article: { promoted: true } },
    note: 'The title is changed by the translation; Zendesk ignores it here.',
  },
  'help_center.articles.archive': { call: (z) => z.helpCenter.articles.delete(5), sends: `DELETE ${articles}/5` },
  'help_center.articles.comments': {
    call: (z) => z.helpCenter.articles.comments.list(5),
    sends: `GET ${articles}/5/comments?page[size]=100`,
  },
  'help_center.articles.labels': {
    call: (z) => z.helpCenter.articles.labels.list(5),
    sends: `GET ${articles}/5/labels?page[size]=100`,
  },
  'help_center.articles.show_translation': {
    call: (z) => z.helpCenter.articles.translations.get(5, 'de'),
    sends: `GET ${articles}/5/translations/de`,
  },
  'help_center.articles.search': {
    call: (z) =>
      z.helpCenter.articles.search({ query: 'foo', label_names: ['a'], created_after: new Date('2024-01-02') }),
    sends: `GET ${articles}/search?per_page=100&query=foo&label_names=a&created_after=2024-01-02`,
  },
  'help_center.articles.user_articles': {
    call: (z) => z.helpCenter.users.articles.list(9),
    sends: 'GET /api/v2/help_center/users/9/articles?page[size]=100',
  },
  'help_center.articles.incremental': {
    call: (z) => z.helpCenter.articles.incremental({ start_time: 1577836800 }),
    sends: 'GET /api/v2/help_center/incremental/articles?start_time=1577836800',
  },
  'help_center.articles.translations': {
    call: (z) => z.helpCenter.articles.translations.list(5),
    sends: `GET ${articles}/5/translations?page[size]=100`,
  },
  'help_center.articles.missing_translations': {
    call: (z) => z.helpCenter.articles.translations.missing(5),
    sends: `GET ${articles}/5/translations/missing?page[size]=100`,
  },
  'help_center.articles.create_translation': {
    call: (z) => z.helpCenter.articles.translations.create(5, new Translation({ locale: 'de', title: 't' })),
    sends: `POST ${articles}/5/translations`,
    body: { translation: { locale: 'de', title: 't' } },
  },
  'help_center.articles.update_translation': {
    call: (z) => z.helpCenter.articles.translations.update(5, 'de', { title: 't' }),
    sends: `PUT ${articles}/5/translations/de`,
    body: { translation: { title: 't' } },
    note: 'The language is an argument of its own. In the body it would move the translation to another one.',
  },
  'help_center.articles.delete_translation': {
    call: (z) => z.helpCenter.translations.delete(3),
    sends: 'DELETE /api/v2/help_center/translations/3',
  },
  'help_center.articles.subscriptions': {
    call: (z) => z.helpCenter.articles.subscriptions.list(5),
    sends: `GET ${articles}/5/subscriptions?page[size]=100`,
  },
  'help_center.articles.create_subscription': {
    call: (z) => z.helpCenter.articles.subscriptions.create(5, { source_locale: 'en-us' }),
    sends: `POST ${articles}/5/subscriptions`,
    body: { subscription: { source_locale: 'en-us' } },
  },
  'help_center.articles.delete_subscription': {
    call: (z) => z.helpCenter.articles.subscriptions.delete(5, 3),
    sends: `DELETE ${articles}/5/subscriptions/3`,
  },
  'help_center.articles.votes': {
    call: (z) => z.helpCenter.articles.votes.list(5),
    sends: `GET ${articles}/5/votes?page[size]=100`,
  },
  'help_center.articles.vote_up': { call: (z) => z.helpCenter.articles.up(5), sends: `POST ${articles}/5/up` },
  'help_center.articles.vote_down': { call: (z) => z.helpCenter.articles.down(5), sends: `POST ${articles}/5/down` },
  'help_center.articles.comment_votes': {
    call: (z) => z.helpCenter.articles.comments.votes.list(5, 8),
    sends: `GET ${articles}/5/comments/8/votes?page[size]=100`,
  },
  'help_center.articles.vote_comment_up': {
    call: (z) => z.helpCenter.articles.comments.up(5, 8),
    sends: `POST ${articles}/5/comments/8/up`,
  },
  'help_center.articles.vote_comment_down': {
    call: (z) => z.helpCenter.articles.comments.down(5, 8),
    sends: `POST ${articles}/5/comments/8/down`,
  },
};
