// From specification/help-center/resources/user-articles.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleLink, categoryLink, sectionLink } from '../links.ts';

/** What the methods of `helpCenter.users.articles` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.users.articles.list',
    method: 'GET',
    path: '/api/v2/help_center/users/{user_id}/articles',
    retry: 'safe',
    items: 'articles',
    model: articleLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: {
      users: { key: 'users', to: userLink },
      sections: { key: 'sections', to: sectionLink },
      categories: { key: 'categories', to: categoryLink },
    },
    embedded: ['translations'],
    query: {
      start_time: { type: 'unixTime' },
      label_names: { type: 'string[]' },
      sort_by: { type: 'string', values: ['position', 'title', 'created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
};
