// From specification/help-center/resources/post-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { postCommentLink, postLink, voteLink } from '../links.ts';

/** What the methods of `helpCenter.posts.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.posts.comments.list',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}/comments',
    retry: 'safe',
    items: 'comments',
    model: postCommentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, posts: { key: 'posts', to: postLink } },
  },
  get: {
    id: 'helpCenter.posts.comments.get',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}/comments/{post_comment_id}',
    retry: 'safe',
    answer: { comment: postCommentLink },
    include: { users: { key: 'users', to: userLink }, posts: { key: 'posts', to: postLink } },
  },
  create: {
    id: 'helpCenter.posts.comments.create',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/comments',
    retry: 'never',
    answer: { comment: postCommentLink },
    body: {
      key: 'comment',
      model: postCommentLink,
      purpose: 'create',
      beside: { notify_subscribers: { type: 'boolean' } },
    },
  },
  update: {
    id: 'helpCenter.posts.comments.update',
    method: 'PUT',
    path: '/api/v2/community/posts/{post_id}/comments/{post_comment_id}',
    retry: 'idempotent',
    answer: { comment: postCommentLink },
    body: { key: 'comment', model: postCommentLink, purpose: 'update' },
  },
  delete: {
    id: 'helpCenter.posts.comments.delete',
    method: 'DELETE',
    path: '/api/v2/community/posts/{post_id}/comments/{post_comment_id}',
    retry: 'idempotent',
    answer: 'none',
  },
  up: {
    id: 'helpCenter.posts.comments.up',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/comments/{comment_id}/up',
    records: { comment_id: 'PostComment' },
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
  down: {
    id: 'helpCenter.posts.comments.down',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/comments/{comment_id}/down',
    records: { comment_id: 'PostComment' },
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
  getInLocale: {
    id: 'helpCenter.posts.comments.getInLocale',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/community/posts/{post_id}/comments/{post_comment_id}',
    retry: 'safe',
    answer: { comment: postCommentLink },
    locale: 'required',
  },
};
