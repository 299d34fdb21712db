// From specification/help-center/resources/votes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleLink, postLink, voteLink } from '../links.ts';

/** What the methods of `helpCenter.votes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.votes.list',
    method: 'GET',
    path: '/api/v2/help_center/votes',
    retry: 'safe',
    items: 'votes',
    model: voteLink,
    pagination: ['cursorHelpCenter', 'offset'],
  },
  get: {
    id: 'helpCenter.votes.get',
    method: 'GET',
    path: '/api/v2/help_center/votes/{vote_id}',
    retry: 'safe',
    answer: { vote: voteLink },
    include: {
      users: { key: 'users', to: userLink },
      articles: { key: 'articles', to: articleLink },
      posts: { key: 'posts', to: postLink },
      comments: { key: 'comments' },
    },
    embedded: ['translations'],
    cached: true,
  },
  delete: {
    id: 'helpCenter.votes.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/votes/{vote_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Vote',
  },
};
