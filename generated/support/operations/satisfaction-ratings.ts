// From specification/support/resources/satisfaction-ratings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { countLink, satisfactionRatingLink } from '../links.ts';

/** What the methods of `satisfactionRatings` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'satisfactionRatings.list',
    method: 'GET',
    path: '/api/v2/satisfaction_ratings',
    retry: 'safe',
    items: 'satisfaction_ratings',
    model: satisfactionRatingLink,
    pagination: ['cursor', 'offset'],
    query: {
      score: {
        type: 'string',
        values: [
          'offered',
          'unoffered',
          'received',
          'received_with_comment',
          'received_without_comment',
          'good',
          'good_with_comment',
          'good_without_comment',
          'bad',
          'bad_with_comment',
          'bad_without_comment',
        ],
      },
      start_time: { type: 'unixTime' },
      end_time: { type: 'unixTime' },
      sort: { type: 'string' },
    },
  },
  get: {
    id: 'satisfactionRatings.get',
    method: 'GET',
    path: '/api/v2/satisfaction_ratings/{satisfaction_rating_id}',
    retry: 'safe',
    answer: { satisfaction_rating: satisfactionRatingLink },
    cached: true,
  },
  count: {
    id: 'satisfactionRatings.count',
    method: 'GET',
    path: '/api/v2/satisfaction_ratings/count',
    retry: 'safe',
    answer: { count: countLink },
  },
};
