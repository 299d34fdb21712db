// From specification/talk/resources/greeting-categories.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { greetingCategoryLink } from '../links.ts';

/** What the methods of `talk.greetingCategories` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.greetingCategories.list',
    method: 'GET',
    path: '/api/v2/channels/voice/greeting_categories',
    retry: 'safe',
    items: 'greeting_categories',
    model: greetingCategoryLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.greetingCategories.get',
    method: 'GET',
    path: '/api/v2/channels/voice/greeting_categories/{greeting_categories_id}',
    records: { greeting_categories_id: 'GreetingCategory' },
    retry: 'safe',
    answer: { greeting_category: greetingCategoryLink },
    cached: true,
  },
};
