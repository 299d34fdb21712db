import { ContentSubscription, Post, PostComment } from 'zents';
import type { Rows } from '../../guides/row.ts';

const subscriptions: Rows = {
  'help_center.posts.subscriptions': {
    call: (z) => z.helpCenter.posts.subscriptions.list(1999),
    sends: 'GET /api/v2/community/posts/1999/subscriptions?page[size]=100',
  },
  'help_center.posts.create_subscription': {
    call: (z) => z.helpCenter.posts.subscriptions.create(1999, new ContentSubscription({ source_locale: 'en-us' })),
    sends: 'POST /api/v2/community/posts/1999/subscriptions',
    body: { subscription: { source_locale: 'en-us' } },
  },
  'help_center.posts.delete_subscription': {
    call: (z) => z.helpCenter.posts.subscriptions.delete(1999, 1007),
    sends: 'DELETE /api/v2/community/posts/1999/subscriptions/1007',
  },
};

const votes: Rows = {
  'help_center.posts.votes': {
    call: (z) => z.helpCenter.posts.votes.list(1999),
    sends: 'GET /api/v2/community/posts/1999/votes?page[size]=100',
  },
  'help_center.posts.vote_up': {
    call: (z) => z.helpCenter.posts.up(1999),
    sends: 'POST /api/v2/community/posts/1999/up',
  },
  'help_center.posts.vote_down': {
    call: (z) => z.helpCenter.posts.down(1999),
    sends: 'POST /api/v2/community/posts/1999/down',
  },
};

const comments: Rows = {
  'help_center.posts.comments | list': {
    call: (z) => z.helpCenter.posts.comments.list(1999),
    sends: 'GET /api/v2/community/posts/1999/comments?page[size]=100',
  },
  'help_center.posts.comments.create': {
    call: (z) => z.helpCenter.posts.comments.create(1999, new PostComment({ body: 'b' })),
    sends: 'POST /api/v2/community/posts/1999/comments',
    body: { comment: { body: 'b' } },
  },
  'help_center.posts.comments.update': {
    call: (z) => z.helpCenter.posts.comments.update(1999, 1005, { body: 'b' }),
    sends: 'PUT /api/v2/community/posts/1999/comments/1005',
    body: { comment: { body: 'b' } },
  },
  'help_center.posts.comments.delete': {
    call: (z) => z.helpCenter.posts.comments.delete(1999, 1005),
    sends: 'DELETE /api/v2/community/posts/1999/comments/1005',
  },
  'help_center.posts.comments.comment_votes': {
    call: (z) => z.helpCenter.posts.comments.votes.list(1999, 1005),
    sends: 'GET /api/v2/community/posts/1999/comments/1005/votes?page[size]=100',
  },
  'help_center.posts.comments.vote_comment_up': {
    call: (z) => z.helpCenter.posts.comments.up(1999, 1005),
    sends: 'POST /api/v2/community/posts/1999/comments/1005/up',
  },
  'help_center.posts.comments.vote_comment_down': {
    call: (z) => z.helpCenter.posts.comments.down(1999, 1005),
    sends: 'POST /api/v2/community/posts/1999/comments/1005/down',
  },
};

/** Posts of the community. */
export const rows: Rows = {
  'help_center.posts | list': {
    call: (z) => z.helpCenter.posts.list(),
    sends: 'GET /api/v2/community/posts?page[size]=100',
  },
  'help_center.posts | show': { call: (z) => z.helpCenter.posts.get(1999), sends: 'GET /api/v2/community/posts/1999' },
  'help_center.posts.create | single': {
    call: (z) => z.helpCenter.posts.create(new Post({ title: 'x' })),
    sends: 'POST /api/v2/community/posts',
    body: { post: { title: 'x' } },
  },
  'help_center.posts.update | single': {
    call: (z) => z.helpCenter.posts.update(1999, { title: 'x' }),
    sends: 'PUT /api/v2/community/posts/1999',
    body: { post: { title: 'x' } },
  },
  'help_center.posts.delete | single': {
    call: (z) => z.helpCenter.posts.delete(1999),
    sends: 'DELETE /api/v2/community/posts/1999',
    note: 'zenpy sends the record in the body.',
  },
  'help_center.posts.user_posts': {
    call: (z) => z.helpCenter.communityUsers.posts.list(1001),
    sends: 'GET /api/v2/community/users/1001/posts?page[size]=100',
  },
  ...comments,
  ...subscriptions,
  ...votes,
};
