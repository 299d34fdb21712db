import { CommunityTopic, ContentSubscription } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Topics of the community. */
export const rows: Rows = {
  'help_center.topics | list': {
    call: (z) => z.helpCenter.topics.list(),
    sends: 'GET /api/v2/community/topics?page[size]=100',
  },
  'help_center.topics | show': {
    call: (z) => z.helpCenter.topics.get(1999),
    sends: 'GET /api/v2/community/topics/1999',
  },
  'help_center.topics.create | single': {
    call: (z) => z.helpCenter.topics.create(new CommunityTopic({ name: 'x' })),
    sends: 'POST /api/v2/community/topics',
    body: { topic: { name: 'x' } },
    note: 'zenpy takes a list too, for which the Help Center has no address.',
  },
  'help_center.topics.update | single': {
    call: (z) => z.helpCenter.topics.update(1999, { name: 'x' }),
    sends: 'PUT /api/v2/community/topics/1999',
    body: { topic: { name: 'x' } },
  },
  'help_center.topics.delete | single': {
    call: (z) => z.helpCenter.topics.delete(1999),
    sends: 'DELETE /api/v2/community/topics/1999',
    note: 'zenpy sends the record in the body.',
  },
  'help_center.topics.posts': {
    call: (z) => z.helpCenter.topics.posts.list(1999),
    sends: 'GET /api/v2/community/topics/1999/posts?page[size]=100',
    note: 'zenpy pages it by offset.',
  },
  'help_center.topics.subscriptions': {
    call: (z) => z.helpCenter.topics.subscriptions.list(1999),
    sends: 'GET /api/v2/community/topics/1999/subscriptions?page[size]=100',
  },
  'help_center.topics.create_subscription': {
    call: (z) => z.helpCenter.topics.subscriptions.create(1999, new ContentSubscription({ source_locale: 'en-us' })),
    sends: 'POST /api/v2/community/topics/1999/subscriptions',
    body: { subscription: { source_locale: 'en-us' } },
  },
  'help_center.topics.delete_subscription': {
    call: (z) => z.helpCenter.topics.subscriptions.delete(1999, 1007),
    sends: 'DELETE /api/v2/community/topics/1999/subscriptions/1007',
  },
};
