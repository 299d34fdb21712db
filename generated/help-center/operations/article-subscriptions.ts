// From specification/help-center/resources/article-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleLink, contentSubscriptionLink, sectionLink } from '../links.ts';

/** What the methods of `helpCenter.articles.subscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.articles.subscriptions.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/subscriptions',
    retry: 'safe',
    items: 'subscriptions',
    model: contentSubscriptionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: {
      users: { key: 'users', to: userLink },
      articles: { key: 'articles', to: articleLink },
      sections: { key: 'sections', to: sectionLink },
    },
    locale: 'optional',
  },
  get: {
    id: 'helpCenter.articles.subscriptions.get',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}',
    records: { subscription_id: 'ContentSubscription' },
    retry: 'safe',
    answer: { subscription: contentSubscriptionLink },
    include: {
      users: { key: 'users', to: userLink },
      articles: { key: 'articles', to: articleLink },
      sections: { key: 'sections', to: sectionLink },
    },
    locale: 'optional',
  },
  create: {
    id: 'helpCenter.articles.subscriptions.create',
    method: 'POST',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/subscriptions',
    retry: 'never',
    answer: { subscription: contentSubscriptionLink },
    body: { key: 'subscription', model: contentSubscriptionLink, purpose: 'create' },
    locale: 'optional',
  },
  delete: {
    id: 'helpCenter.articles.subscriptions.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}',
    records: { subscription_id: 'ContentSubscription' },
    retry: 'idempotent',
    answer: 'none',
    locale: 'optional',
  },
};
