// From specification/help-center/resources/user-content-subscriptions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleLink, communityTopicLink, contentSubscriptionLink, sectionLink } from '../links.ts';

/** What the methods of `helpCenter.users.subscriptions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.subscriptions.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/subscriptions',
    retry: 'safe',
    items: 'subscriptions',
    model: contentSubscriptionLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: {
      users: { key: 'users', to: userLink },
      articles: { key: 'articles', to: articleLink },
      sections: { key: 'sections', to: sectionLink },
      questions: { key: 'questions' },
      topics: { key: 'topics', to: communityTopicLink },
    },
    embedded: ['translations'],
  },
};
