// From specification/help-center/resources/article-comment-votes.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { voteLink } from '../links.ts';

/** What the methods of `helpCenter.articles.comments.votes` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.articles.comments.votes.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}/votes',
    records: { comment_id: 'ArticleComment' },
    retry: 'safe',
    items: 'votes',
    model: voteLink,
    pagination: ['cursorHelpCenter', 'offset'],
    locale: 'optional',
  },
};
