// From specification/support/resources/monitored-twitter-handles.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { monitoredTwitterHandleLink } from '../links.ts';

/** What the methods of `channels.twitter.monitoredTwitterHandles` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'channels.twitter.monitoredTwitterHandles.list',
    method: 'GET',
    path: '/api/v2/channels/twitter/monitored_twitter_handles',
    retry: 'safe',
    items: 'monitored_twitter_handles',
    model: monitoredTwitterHandleLink,
    pagination: [],
  },
  get: {
    id: 'channels.twitter.monitoredTwitterHandles.get',
    method: 'GET',
    path: '/api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}',
    retry: 'safe',
    answer: { monitored_twitter_handle: monitoredTwitterHandleLink },
  },
};
