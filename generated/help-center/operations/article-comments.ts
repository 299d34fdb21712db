// From specification/help-center/resources/article-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { articleCommentLink, articleLink, voteLink } from '../links.ts';

/** What the methods of `helpCenter.articles.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.articles.comments.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: articleCommentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, articles: { key: 'articles', to: articleLink } },
    locale: 'optional',
  },
  get: {
    id: 'helpCenter.articles.comments.get',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}',
    records: { comment_id: 'ArticleComment' },
    retry: 'safe',
    answer: { comment: articleCommentLink },
    locale: 'optional',
    cached: true,
  },
  create: {
    id: 'helpCenter.articles.comments.create',
    method: 'POST',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments',
    retry: 'never',
    answer: { comment: articleCommentLink },
    body: {
      key: 'comment',
      model: articleCommentLink,
      purpose: 'create',
      beside: { notify_subscribers: { type: 'boolean' } },
    },
    locale: 'optional',
  },
  update: {
    id: 'helpCenter.articles.comments.update',
    method: 'PUT',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}',
    records: { comment_id: 'ArticleComment' },
    retry: 'idempotent',
    answer: { comment: articleCommentLink },
    body: { key: 'comment', model: articleCommentLink, purpose: 'update' },
    locale: 'optional',
    cached: true,
  },
  delete: {
    id: 'helpCenter.articles.comments.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}',
    records: { comment_id: 'ArticleComment' },
    retry: 'idempotent',
    answer: 'none',
    locale: 'optional',
  },
  up: {
    id: 'helpCenter.articles.comments.up',
    method: 'POST',
    path: '/api/v2/help_center/articles/{article_id}/comments/{comment_id}/up',
    records: { comment_id: 'ArticleComment' },
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
  down: {
    id: 'helpCenter.articles.comments.down',
    method: 'POST',
    path: '/api/v2/help_center/articles/{article_id}/comments/{comment_id}/down',
    records: { comment_id: 'ArticleComment' },
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
};
