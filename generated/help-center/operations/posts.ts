// From specification/help-center/resources/posts.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import { communityTopicLink, postLink, voteLink } from '../links.ts';

/** What the methods of `helpCenter.posts` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.posts.list',
    method: 'GET',
    path: '/api/v2/community/posts',
    retry: 'safe',
    items: 'posts',
    model: postLink,
    pagination: ['cursorHelpCenter', 'offset'],
    include: { users: { key: 'users', to: userLink }, topics: { key: 'topics', to: communityTopicLink } },
    query: {
      filter_by: { type: 'string', values: ['planned', 'not_planned', 'completed', 'answered', 'none'] },
      sort_by: {
        type: 'string',
        values: ['created_at', 'edited_at', 'updated_at', 'recent_activity', 'votes', 'comments'],
      },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  get: {
    id: 'helpCenter.posts.get',
    method: 'GET',
    path: '/api/v2/community/posts/{post_id}',
    retry: 'safe',
    answer: { post: postLink },
    include: { users: { key: 'users', to: userLink }, topics: { key: 'topics', to: communityTopicLink } },
    cached: true,
  },
  create: {
    id: 'helpCenter.posts.create',
    method: 'POST',
    path: '/api/v2/community/posts',
    retry: 'never',
    answer: { post: postLink },
    body: { key: 'post', model: postLink, purpose: 'create', beside: { notify_subscribers: { type: 'boolean' } } },
  },
  update: {
    id: 'helpCenter.posts.update',
    method: 'PUT',
    path: '/api/v2/community/posts/{post_id}',
    retry: 'idempotent',
    answer: { post: postLink },
    body: { key: 'post', model: postLink, purpose: 'update' },
  },
  delete: {
    id: 'helpCenter.posts.delete',
    method: 'DELETE',
    path: '/api/v2/community/posts/{post_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Post',
  },
  up: {
    id: 'helpCenter.posts.up',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/up',
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
  down: {
    id: 'helpCenter.posts.down',
    method: 'POST',
    path: '/api/v2/community/posts/{post_id}/down',
    retry: 'idempotent',
    answer: { vote: voteLink },
  },
  search: {
    id: 'helpCenter.posts.search',
    method: 'GET',
    path: '/api/v2/help_center/community_posts/search',
    retry: 'safe',
    items: 'results',
    model: postLink,
    pagination: ['offset'],
    maxPageSize: 25,
    maxRecords: 1000,
    query: {
      query: { type: 'string', required: true },
      topic: { type: 'integer', references: 'CommunityTopic' },
      created_before: { type: 'date' },
      created_after: { type: 'date' },
      created_at: { type: 'date' },
      updated_before: { type: 'date' },
      updated_after: { type: 'date' },
      updated_at: { type: 'date' },
      sort_by: { type: 'string', values: ['created_at', 'updated_at'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
};
